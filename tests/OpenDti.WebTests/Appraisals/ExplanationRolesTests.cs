using System.Net;
using OpenDti.Scoring;
using OpenDti.TestWorld;
using OpenDti.Web.Features.Dossiers;
using OpenDti.Web.Features.Explanations.Thread;
using OpenDti.Web.Features.Rounds;
using OpenDti.WebTests.Security;

namespace OpenDti.WebTests.Appraisals;

/// <summary>The explanation's machine from outside: everybody tries every step on a request in every state, through the forms' addresses.</summary>
public abstract class ExplanationRolesTests(Province province) : DecideScene(province)
{
    private const string TooLate = "explanation.too-late";
    private const string IsDecided = "explanation.already-decided";
    private const string NothingPrepared = "explanation.nothing-prepared";
    private const string AlreadyAsked = "explanation.already-asked";
    private const string StillOpen = "explanation.still-open";

    private static readonly string[] Steps = ["ask", "answer", "confirm", "give back", "decide"];
    private static readonly string[] Criteria = ["van-ban", "co-ban-chi-dao", "dien-tap", "cap-do"];

    /// <summary>
    /// Who has a part in it at all, in the order Asked, Prepared, Overdue, Answered, Decided: the state that comes, or why not. The guide: appraisers ask
    /// and decide, a specialist's answer waits for the leader, a leader's own is given at once.
    /// </summary>
    private static readonly Dictionary<(string Step, Identity By), string[]> Rules = new()
    {
        [("ask", Identity.Appraiser)] = [AlreadyAsked, AlreadyAsked, AlreadyAsked, AlreadyAsked, "Asked"],
        [("answer", Identity.SpecialistOfA)] = ["Prepared", "Prepared", TooLate, "Answered", IsDecided],
        [("answer", Identity.LeaderOfA)] = ["Answered", "Answered", TooLate, "Answered", IsDecided],
        [("confirm", Identity.LeaderOfA)] = [NothingPrepared, "Answered", TooLate, NothingPrepared, IsDecided],
        [("give back", Identity.LeaderOfA)] = [NothingPrepared, "Asked", TooLate, NothingPrepared, IsDecided],
        [("decide", Identity.Appraiser)] = [StillOpen, StillOpen, "Decided", "Decided", IsDecided],
    };

    /// <summary>What lets the day pass comes last: whoever is signed in stays so until then.</summary>
    private static readonly ExplanationState[] States =
    [
        ExplanationState.Asked,
        ExplanationState.Prepared,
        ExplanationState.Answered,
        ExplanationState.Decided,
        ExplanationState.Overdue,
    ];

    [Fact]
    public async Task Everybody_gets_of_every_step_in_every_state_what_the_guide_says()
    {
        var wrong = new List<string>();
        foreach (var (state, dossier) in await AskedAboutAllAsync())
        {
            if (state == ExplanationState.Overdue)
            {
                Province.Clock.StopAt((await Province.DossierAsync(dossier)).Explanations.Max(e => e.Until));
            }

            wrong.AddRange(await MisfitsAsync(state, dossier));
        }

        Assert.True(wrong.Count == 0, string.Join('\n', wrong));
    }

    private static string ExpectedOf(ExplanationState state, string step, Identity by) =>
        by == Identity.Anonymous ? Answers.Unknown
        : Rules.TryGetValue((step, by), out var outcomes) ? outcomes[(int)state]
        : Answers.Forbidden;

    private static bool IsState(string expected) => Enum.TryParse<ExplanationState>(expected, out _);

    private async Task<List<string>> MisfitsAsync(ExplanationState state, Guid dossier)
    {
        var wrong = new List<string>();
        var unused = new Queue<string>(Criteria);
        var tries = Steps
            .SelectMany(step => Enum.GetValues<Identity>().Select(by => (Step: step, By: by, Expected: ExpectedOf(state, step, by))))
            .OrderBy(one => IsState(one.Expected));
        foreach (var (step, by, expected) in tries)
        {
            // What is refused leaves the request as it was; each step that is taken needs one of its own.
            var criterion = IsState(expected) ? unused.Dequeue() : unused.Peek();
            if (await MisfitAsync(dossier, criterion, step, by, expected) is { } misfit)
            {
                wrong.Add($"{step} by {by} on {state}: {misfit}");
            }
        }

        return wrong;
    }

    private async Task<string?> MisfitAsync(Guid id, string criterion, string step, Identity by, string expected)
    {
        var before = await Province.DossierAsync(id);

        var answer = await PostAsync(await Province.AsAsync(by), before, criterion, step);

        var after = await Province.DossierAsync(id);
        if (!IsState(expected))
        {
            return await Province.MisfitAsync(answer, expected) ?? (after.Version == before.Version ? null : "refused, and yet written");
        }

        var state = after.LatestExplanationOf(new(criterion))!.StateAt(Province.Clock.GetUtcNow()).ToString();
        return answer.StatusCode != HttpStatusCode.SeeOther ? $"{(int)answer.StatusCode} in place of {expected}"
            : (state, after.Version) == (expected, before.Version + 1) ? null
            : $"{state} in place of {expected}";
    }

    private async Task<HttpResponseMessage> PostAsync(Visitor visitor, Dossier dossier, string criterion, string step)
    {
        var fields = await visitor.TokenAsync();
        fields["version"] = $"{dossier.Version}";
        fields["round"] = $"{dossier.LatestExplanationOf(new(criterion))!.RoundNo}";
        fields["words"] = "Văn bản số 12 bị bỏ sót.";
        fields["until"] = HanoiTime.DateOf(Province.Clock.GetUtcNow().AddDays(5));
        fields["outcome"] = nameof(ExplanationOutcome.Upheld);
        if (step == "give back")
        {
            (fields["giveBack"], fields["givenBack"]) = ("yes", "Nêu số của văn bản.");
        }

        var address = step == "give back" ? "confirm" : step;
        return await visitor.PostAsync($"/{TestWorld.Province.Slug}/dossiers/{dossier.Id:N}/explanations/{criterion}/{address}", fields);
    }

    /// <summary>A locked dossier of unit A for every state, with a request in it about each criterion; the last is yet to become overdue.</summary>
    private async Task<List<(ExplanationState State, Guid Dossier)>> AskedAboutAllAsync()
    {
        var rounds = new List<OpenRound>();
        foreach (var _ in States)
        {
            rounds.Add(await Province.OpenRoundAsync(Province.Clock.GetUtcNow().AddMinutes(2)));
        }

        Province.Clock.StopAt(rounds.Max(round => round.DeadlineAt) + RoundGroup.SettlingTime);
        foreach (var (round, state) in rounds.Zip(States))
        {
            await Province.GiveScopeAsync(round.Group, Identity.Appraiser);
            foreach (var criterion in Criteria)
            {
                await Province.AskAsync(round.DossierOfA, criterion, "Vì sao?");
                await BringAsync(round.DossierOfA, new IndicatorId(criterion), state);
            }
        }

        return [.. States.Zip(rounds, (state, round) => (state, round.DossierOfA))];
    }

    private async Task BringAsync(Guid dossier, IndicatorId criterion, ExplanationState state)
    {
        var stream = Dossier.StreamOf(dossier);
        if (state == ExplanationState.Prepared)
        {
            await Province
                .Use<AnswerExplanation>()
                .PrepareAsync(
                    Province.RequestAt(Identity.SpecialistOfA, null, stream),
                    dossier,
                    criterion,
                    1,
                    "Bỏ sót.",
                    [],
                    CancellationToken.None
                );
        }
        else if (state is ExplanationState.Answered or ExplanationState.Decided)
        {
            await Province
                .Use<AnswerExplanation>()
                .RunAsync(
                    Province.RequestAt(Identity.LeaderOfA, null, stream),
                    dossier,
                    criterion,
                    1,
                    "Bỏ sót.",
                    [],
                    CancellationToken.None
                );
        }

        if (state == ExplanationState.Decided)
        {
            var version = (await Province.DossierAsync(dossier)).Version;
            var conclusion = new Conclusion(criterion, 1, version, AppraisalLevel.First, ExplanationOutcome.Upheld, "Giữ nguyên.");
            await Province
                .Use<DecideExplanation>()
                .RunAsync(
                    Province.RequestAt(Identity.Appraiser, null, stream),
                    Province.ViewerOf(Identity.Appraiser),
                    dossier,
                    conclusion,
                    CancellationToken.None
                );
        }
    }
}

[Collection(Engines.Sqlite)]
public sealed class ExplanationRolesOnSqliteTests(SqliteProvince province) : ExplanationRolesTests(province);

[Collection(Engines.Postgres)]
public sealed class ExplanationRolesOnPostgresTests(PostgresProvince province) : ExplanationRolesTests(province);
