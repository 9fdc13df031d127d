using System.Diagnostics;
using System.Globalization;
using Microsoft.EntityFrameworkCore;
using OpenDti.Scoring;
using OpenDti.TestWorld;
using OpenDti.Web.Features.Dossiers;
using OpenDti.Web.Features.Dossiers.Workbook;
using OpenDti.Web.Features.Units;

namespace OpenDti.Benchmarks;

/// <summary>The middle time of an answer, and its bytes on the wire for a browser.</summary>
internal sealed record PageTime(double MedianMs, int BytesSent);

/// <summary>A province of 250 units that answer a set of 100 criteria.</summary>
internal static class FilledProvince
{
    public const int Index = 1;
    public const int Units = 250;
    private const int PageRounds = 15;
    private static readonly LongSet Hundred = LongSet.OfHundred;

    /// <summary>The dossiers of 250 units that were registered for this, by unit.</summary>
    public static async Task<IReadOnlyDictionary<Guid, Guid>> OpenAsync(Province province, DateTimeOffset? deadline = null)
    {
        var names = Enumerable.Range(1, Units).Select(place => string.Create(CultureInfo.InvariantCulture, $"Sở số {place}")).ToArray();
        var units = await province.RegisterAsync(UnitKind.Department, names);
        return await OpenAsync(province, units, await province.AdoptAsync(Hundred.Yaml()), deadline);
    }

    /// <summary>Two years of the same units and set: the dossiers of the first, filled, and those of the second.</summary>
    public static async Task<IReadOnlyDictionary<Guid, Guid>> OpenSecondYearAsync(Province province, DateTimeOffset? deadline = null)
    {
        var first = await OpenAsync(province, deadline);
        await FillAsync(province, [.. first.Values]);
        var group = await province.GroupAsync((await province.DossierAsync(first.Values.First())).RoundGroupId);
        return await OpenAsync(province, [.. first.Keys], group.StoredSetId, deadline);
    }

    private static async Task<IReadOnlyDictionary<Guid, Guid>> OpenAsync(
        Province province,
        IReadOnlyCollection<Guid> units,
        Guid set,
        DateTimeOffset? deadline
    )
    {
        var round = await province.OpenRoundAsync(deadline, set);
        await using var db = province.Databases.Open(province.Authority);
        return await db
            .Dossiers.Where(d => d.RoundGroupId == round.Group && units.Contains(d.UnitId))
            .ToDictionaryAsync(d => d.UnitId, d => d.Id);
    }

    /// <summary>All figures of each dossier, in one write each.</summary>
    public static async Task FillAsync(Province province, IReadOnlyList<Guid> dossiers)
    {
        var rows = Enumerable
            .Range(1, Hundred.CriteriaOfIndex)
            .Select(place =>
                (
                    new IndicatorId(LongSet.CriterionOf(Index, place)),
                    (IReadOnlyList<Entered>)
                        [
                            new Entered(
                                new InputId(LongSet.InputOf(Index, place)),
                                Hundred.IsYesNo(place) ? "yes" : "3",
                                MissingReason: null,
                                SeenVersion: 0
                            ),
                        ]
                )
            )
            .ToList();
        foreach (var dossier in dossiers)
        {
            var request = province.Request(province.Authority, province.Accounts[Identity.SpecialistOfA], Dossier.StreamOf(dossier));
            var saved = await province.Use<SaveWorkbook>().RunAsync(request, dossier, rows, CancellationToken.None);
            if (saved.IsRefused)
            {
                throw new InvalidOperationException(saved.Refusal.Code);
            }
        }
    }

    public static async Task<PageTime> PageAsync(Uri address, Visitor visitor, string path)
    {
        using var browser = new HttpClient { BaseAddress = address };
        browser.DefaultRequestHeaders.Add("Cookie", visitor.CookieHeader);
        browser.DefaultRequestHeaders.Add("Accept-Encoding", "br");
        var times = new List<double>();
        var bytes = 0;
        for (var round = -3; round < PageRounds; round++)
        {
            var asked = Stopwatch.GetTimestamp();
            var answer = await browser.GetAsync(new Uri(path, UriKind.Relative));
            bytes = (await answer.EnsureSuccessStatusCode().Content.ReadAsByteArrayAsync()).Length;
            if (round >= 0)
            {
                times.Add(Stopwatch.GetElapsedTime(asked).TotalMilliseconds);
            }
        }

        return new PageTime(Math.Round(times.Order().ElementAt(PageRounds / 2), 1), bytes);
    }
}
