using System.Text;
using Microsoft.EntityFrameworkCore;
using OpenDti.Scoring;
using OpenDti.Web.Data;
using OpenDti.Web.Features.Dossiers;
using OpenDti.Web.Features.IndicatorSets;
using OpenDti.Web.Features.Monitoring;

namespace OpenDti.TestWorld;

/// <summary>Sources of monitored figures, and what they measure, through the use cases that pages use.</summary>
public static class MonitoringSteps
{
    /// <summary>A source of the first authority, the same one each time; it delivers every figure that no other source does.</summary>
    public static async Task<Guid> EnteredSourceAsync(this Province province, string code = "dvc-quoc-gia")
    {
        var source = await province.EmptySourceAsync(code);
        await province.GiveEverythingAsync(source);
        return source;
    }

    /// <summary>A source that was given no figure.</summary>
    public static async Task<Guid> EmptySourceAsync(this Province province, string code)
    {
        await using (var db = province.Databases.Open(province.Authority))
        {
            if (await db.MonitoredSources.SingleOrDefaultAsync(s => s.Code == code) is { } known)
            {
                return known.Id;
            }
        }

        var typed = new TypedSource(code, "Cổng Dịch vụ công quốc gia", "Văn phòng Chính phủ", StaleAfterDays: 31);
        return (await province.Use<EnterSource>().RunAsync(Request(province), typed, CancellationToken.None)).Value;
    }

    // The newest rounds alone: those that a test has just opened.
    private static async Task GiveEverythingAsync(this Province province, Guid source)
    {
        await using var db = province.Databases.Open(province.Authority);
        var groups = await db.RoundGroups.Include(g => g.StoredSet).OrderByDescending(g => g.Id).Take(4).ToListAsync();
        foreach (var group in groups.DistinctBy(g => (g.UnitKind, g.StoredSetId)))
        {
            var owned = (
                await db.SourceInputs.Where(row => row.UnitKind == group.UnitKind).Select(row => row.Input).ToListAsync()
            ).ToHashSet();
            var inputs = SetLibrary.Compile(group.StoredSet!.Body).Set.Inputs.Select(input => input.Id.Value).Where(owned.Add);
            db.SourceInputs.AddRange(
                inputs.Select(input => new SourceInput
                {
                    AuthorityId = province.Authority,
                    UnitKind = group.UnitKind,
                    Input = input,
                    SourceId = source,
                })
            );
            await db.SaveChangesAsync();
        }
    }

    /// <summary>A new token of a source, which ends the one before.</summary>
    public static async Task<string> SourceTokenAsync(this Province province, Guid source, Identity by = Identity.AuthorityAdministrator)
    {
        var token = MonitoredSource.NewToken();
        var request = province.Request(province.Authority, province.Accounts[by], MonitoredSource.Stream);
        var made = await province.Use<EnterSource>().MakeTokenAsync(request, Guid.NewGuid(), source, token, CancellationToken.None);
        Assert.False(made.IsRefused);
        return token;
    }

    public static Task<Guid> UploadedMonitoredAsync(this Province province, string csv) =>
        province.UploadedAsync(UploadPurpose.Monitored, "giam-sat.csv", Encoding.UTF8.GetBytes(csv));

    /// <summary>The source measures a figure of a dossier's unit; somebody who belongs to no unit hands it in.</summary>
    public static async Task<Result<int>> MeasureAsync(this Province province, Guid dossier, string input, string value)
    {
        var source = await province.EnteredSourceAsync();
        Measured[] measured = [new(dossier, [new SavedAnswer(input, value, Missing: null)])];
        var together = new MeasuredBatch(source, PersonId: Guid.NewGuid(), measured);
        var request = province.Request(
            province.Authority,
            province.Accounts[Identity.AuthorityAdministrator],
            [.. SaveMonitored.StreamsOf(measured)]
        );
        return await province.Use<SaveMonitored>().RunAsync(request, together, CancellationToken.None);
    }

    private static WriteRequest Request(Province province) =>
        province.Request(province.Authority, province.Accounts[Identity.AuthorityAdministrator], MonitoredSource.Stream);
}
