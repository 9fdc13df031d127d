using System.Net;
using OpenDti.TestWorld;
using OpenDti.Web.Features.Dossiers;
using OpenDti.WebTests.Security;

namespace OpenDti.WebTests.Dossiers;

/// <summary>The dossier's machine from outside: everybody tries every act on a dossier in every state, through the forms' addresses.</summary>
public abstract class DossierRolesTests(Province province)
{
    private const string NoSuchMove = "dossier.no-such-move";
    private const string NotConfirmed = "dossier.not-confirmed";

    /// <summary>
    /// Who has a part in it at all, in the order Entering, Sent, Returned, Confirmed: the state that comes, or why not. The guide: the specialist and
    /// whom they hand a criterion enter, the specialist sends, the leader returns, confirms and takes back what was confirmed on screen.
    /// </summary>
    private static readonly Dictionary<(DossierAct Act, Identity By), string[]> Rules = new()
    {
        [(DossierAct.Enter, Identity.SpecialistOfA)] = ["Entering", "Sent", "Returned", NoSuchMove],
        [(DossierAct.Enter, Identity.ContributorOfA)] = ["Entering", "Sent", "Returned", NoSuchMove],
        [(DossierAct.Send, Identity.SpecialistOfA)] = ["Sent", NoSuchMove, "Sent", NoSuchMove],
        [(DossierAct.Return, Identity.LeaderOfA)] = [NoSuchMove, "Returned", NoSuchMove, NoSuchMove],
        [(DossierAct.Confirm, Identity.LeaderOfA)] = [NoSuchMove, "Confirmed", NoSuchMove, NoSuchMove],
        [(DossierAct.Withdraw, Identity.LeaderOfA)] = [NotConfirmed, NotConfirmed, NotConfirmed, "Entering"],
        [(DossierAct.Withdraw, Identity.SpecialistOfA)] = [NotConfirmed, NotConfirmed, NotConfirmed, "dossier.withdraw-by-leader"],
    };

    [Theory]
    [InlineData(DossierState.Entering)]
    [InlineData(DossierState.Sent)]
    [InlineData(DossierState.Returned)]
    [InlineData(DossierState.Confirmed)]
    public async Task Everybody_gets_of_every_act_what_the_guide_says(DossierState state)
    {
        var wrong = new List<string>();
        var shared = await DossierAsync(state);
        foreach (var act in Enum.GetValues<DossierAct>())
        {
            foreach (var by in Enum.GetValues<Identity>())
            {
                if (await MisfitAsync(shared, state, act, by) is { } misfit)
                {
                    wrong.Add($"{act} by {by}: {misfit}");
                }
            }
        }

        Assert.True(wrong.Count == 0, string.Join('\n', wrong));
    }

    private static string ExpectedOf(DossierState state, DossierAct act, Identity by) =>
        by == Identity.Anonymous ? Answers.Unknown
        : Rules.TryGetValue((act, by), out var outcomes) ? outcomes[(int)state]
        : Answers.Forbidden;

    private async Task<string?> MisfitAsync(Guid shared, DossierState state, DossierAct act, Identity by)
    {
        var expected = ExpectedOf(state, act, by);
        var isAllowed = Enum.TryParse<DossierState>(expected, out var next);
        var before = await province.DossierAsync(isAllowed ? await DossierAsync(state) : shared);

        var answer = await PostAsync(await province.AsAsync(by), before, act);

        var after = await province.DossierAsync(before.Id);
        return !isAllowed
                ? await province.MisfitAsync(answer, expected)
                    ?? ((after.State, after.Version) == (before.State, before.Version) ? null : $"refused, and yet {after.State}")
            : answer.StatusCode != HttpStatusCode.SeeOther ? $"{(int)answer.StatusCode} in place of {expected}"
            : (after.State, after.Version) == (next, before.Version + 1) ? null
            : $"{after.State} at {after.Version} in place of {expected} at {before.Version + 1}";
    }

    private async Task<Guid> DossierAsync(DossierState state)
    {
        var dossier = await province.DossierInAsync(state);
        await province.AssignAsync(dossier, Identity.ContributorOfA, "van-ban");
        return dossier;
    }

    private static async Task<HttpResponseMessage> PostAsync(Visitor visitor, Dossier dossier, DossierAct act)
    {
        var fields = await visitor.TokenAsync();
        fields["version"] = $"{dossier.Version}";
        fields["reason"] = "Nhầm số văn bản.";
        fields["reason:van-ban"] = "Thiếu danh mục.";
        fields["value:da-ky"] = "2";
        fields["seen:da-ky"] = $"{dossier.AnswerTo(new("da-ky"))!.Version}";
        var step = act == DossierAct.Enter ? "answers/van-ban" : act.ToString().ToLowerInvariant();
        return await visitor.PostAsync($"/{Province.Slug}/dossiers/{dossier.Id:N}/{step}", fields);
    }
}

[Collection(Engines.Sqlite)]
public sealed class DossierRolesOnSqliteTests(SqliteProvince province) : DossierRolesTests(province);

[Collection(Engines.Postgres)]
public sealed class DossierRolesOnPostgresTests(PostgresProvince province) : DossierRolesTests(province);
