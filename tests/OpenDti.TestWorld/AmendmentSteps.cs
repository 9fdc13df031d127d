using Microsoft.EntityFrameworkCore;
using OpenDti.Scoring;
using OpenDti.Web.Features.Dossiers;
using OpenDti.Web.Features.Dossiers.Amend;

namespace OpenDti.TestWorld;

/// <summary>Amends the set of a round, through the use case that the page uses.</summary>
public static class AmendmentSteps
{
    public const string Number = "1520/QĐ-UBND";

    public static readonly DateOnly Date = new(2026, 3, 2);

    /// <summary>The test set as it was, under another version.</summary>
    public static string SameAs1(string version) =>
        TestSet.Yaml.Replace("version: \"1\"", $"version: \"{version}\"", StringComparison.Ordinal);

    /// <summary>
    /// The test set amended: 1.1 counts 20 instead of 10; 1.2 is dropped with both of its figures; 2.1 asks for meetings ("cuộc") where it asked for
    /// times ("lần"), so what was entered says nothing any more; 2.3 (10) is new. Total 100 still.
    /// </summary>
    public static string Amended(string version)
    {
        var yaml = SameAs1(version).ReplaceLineEndings("\n");
        var from = yaml.IndexOf("      - code: \"1.2\"", StringComparison.Ordinal);
        yaml = yaml.Remove(from, yaml.IndexOf("  - code: \"2\"", StringComparison.Ordinal) - from);
        foreach (
            var (was, now) in new[]
            {
                ("max: 30\n    children", "max: 20\n    children"),
                ("max: 10\n        ruleText", "max: 20\n        ruleText"),
                ("max: 70\n", "max: 80\n"),
                ("unit: \"lần\"", "unit: \"cuộc\""),
            }
        )
        {
            Assert.Contains(was, yaml, StringComparison.Ordinal);
            yaml = yaml.Replace(was, now, StringComparison.Ordinal);
        }

        return yaml
            + """

                      - code: "2.3"
                        id: "du-phong"
                        name: { vi: "Có sao lưu dự phòng" }
                        max: 10
                        ruleText: "Có: 10 điểm."
                        evidence: "Biên bản."
                        inputs:
                          - { id: "sao-luu", name: { vi: "Sao lưu dự phòng" }, kind: yes-no }
                        rule: { yesNo: { input: "sao-luu" } }
                """;
    }

    /// <summary>The effect as the page would show it now.</summary>
    public static async Task<Result<AmendmentPlan>> PlanAmendmentAsync(this Province province, Guid group, Guid set)
    {
        await using var db = province.Databases.Open(province.Authority);
        var found = await db.RoundGroups.Include(g => g.Round).Include(g => g.StoredSet).SingleAsync(g => g.Id == group);
        var dossiers = await DossierReader.Whole(db.Dossiers.AsNoTracking()).Where(d => d.RoundGroupId == group).ToListAsync();
        return await province.Use<AmendmentPlans>().OfAsync(db, found, dossiers, set, province.Clock.GetUtcNow(), CancellationToken.None);
    }

    /// <summary>The administrator, who belongs to no unit, puts a version in force with the effect as it stands now, or another that was shown.</summary>
    public static async Task<Result<Guid>> AmendAsync(
        this Province province,
        Guid group,
        Guid set,
        DateTimeOffset? deadline = null,
        string? effectShown = null,
        string number = Number
    )
    {
        var planned = await province.PlanAmendmentAsync(group, set);
        var effect = effectShown ?? (planned.IsRefused ? "" : planned.Value.EffectSha256);
        var typed = new TypedAmendment(set, number, Date, "UBND tỉnh", "Sửa đổi một số tiêu chí", deadline, effect);
        var streams = await GroupStreams.OfAsync(province.Databases, province.Authority, group, CancellationToken.None);
        var request = province.Request(province.Authority, province.Accounts[Identity.AuthorityAdministrator], streams);
        return await province.Use<AmendSet>().RunAsync(request, group, personId: Guid.Empty, typed, CancellationToken.None);
    }

    /// <summary>The version that another text of the test set is stored as; adopted on the first call.</summary>
    public static Task<Guid> AmendedSetAsync(this Province province, string version = "2") => province.AdoptAsync(Amended(version));
}
