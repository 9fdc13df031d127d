using OpenDti.Web.Features.Audit;
using OpenDti.Web.Features.Dossiers;

namespace OpenDti.FaultTests.Survival;

/// <summary>The check itself, on a database that somebody has doctored: what it does not notice here it would not notice after a kill.</summary>
public sealed class SurvivalCheckTests
{
    private static readonly Guid Authority = Guid.CreateVersion7();
    private static readonly Guid Dossier = Guid.CreateVersion7();
    private static readonly DateTimeOffset At = new(2026, 10, 30, 9, 0, 0, TimeSpan.Zero);

    private static readonly JournaledSave First = SaveOf("11");
    private static readonly JournaledSave Second = SaveOf("12");
    private static readonly StoredState Nothing = new([], [], [], new Dictionary<Guid, long>(), StoredState.Sound);

    /// <summary>What was done to the database, and the words in which it must be reported.</summary>
    private static readonly Dictionary<string, (Func<StoredState, StoredState> Doctor, string Reported)> Breaches = new()
    {
        ["an acknowledged key is gone"] = (s => s with { Requests = [.. s.Requests.Skip(1)] }, "is stored 0 times"),
        ["an acknowledged key is there twice"] = (s => s with { Requests = [.. s.Requests, s.Requests[0]] }, "is stored 2 times"),
        ["a payload is another"] = (
            s => s with { Requests = [s.Requests[0] with { PayloadSha256 = First.PayloadSha256.Replace('0', '1') + "x" }, s.Requests[1]] },
            "another payload"
        ),
        ["a key nobody sent"] = (s => s with { Requests = [.. s.Requests, s.Requests[0] with { Key = "stranger" }] }, "was never sent"),
        ["the last audit entry is gone"] = (s => WithStream(s, c => c with { Entries = [.. c.Entries.SkipLast(1)] }), "breaks at 2"),
        ["an audited value is another"] = (
            s => WithStream(s, c => c with { Entries = [Forged(c.Entries[0]), c.Entries[1]] }),
            "breaks at 1"
        ),
        ["a value is audited twice"] = (s => s with { Chains = [Chain("11", "12", "12")] }, "is 2 times in the audit"),
        ["a value nobody sent is audited"] = (s => s with { Chains = [Chain("11", "12", "99")] }, "which nobody sent"),
        ["an answer is gone"] = (s => s with { Answers = [] }, "the answers do not hold it"),
        ["an answer is an older one"] = (
            s => s with { Answers = [s.Answers[0] with { Value = "11", Version = 1 }] },
            "not the audit's last"
        ),
        ["the dossier is a version behind"] = (
            s => s with { DossierVersions = new Dictionary<Guid, long> { [Dossier] = 1 } },
            "at version 1"
        ),
        ["the file is damaged"] = (s => s with { Integrity = "row 3 missing from index" }, "damaged"),
    };

    public static TheoryData<string> BreachNames() => [.. Breaches.Keys];

    [Fact]
    public void A_database_that_holds_what_was_acknowledged_passes()
    {
        First.Acknowledge();
        Second.Acknowledge();

        Assert.Empty(SurvivalCheck.Findings([First, Second], Nothing, Sound()));
    }

    [Fact]
    public void What_is_unknown_may_be_there_or_not()
    {
        var unknown = SaveOf("13");

        Assert.Empty(SurvivalCheck.Findings([First, Second, unknown], Nothing, Sound()));
    }

    [Theory]
    [MemberData(nameof(BreachNames))]
    public void A_breach_is_reported(string breach)
    {
        First.Acknowledge();
        Second.Acknowledge();
        var (doctor, reported) = Breaches[breach];

        var findings = SurvivalCheck.Findings([First, Second], Nothing, doctor(Sound()));

        Assert.Contains(findings, finding => finding.Contains(reported, StringComparison.Ordinal));
    }

    [Fact]
    public void A_refused_save_that_is_stored_is_reported()
    {
        var refused = SaveOf("12");
        refused.Refuse(System.Net.HttpStatusCode.Conflict);
        var state = Sound() with { Requests = [RequestOf(First), RequestOf(refused)] };

        Assert.Contains($"Refused {refused.Key} is stored 1 times.", SurvivalCheck.Findings([First, refused], Nothing, state));
    }

    [Fact]
    public void A_stored_answer_that_a_repetition_changed_is_reported()
    {
        var before = Sound();
        var now = before with { Requests = [before.Requests[0] with { Outcome = "7" }, before.Requests[1]] };

        Assert.Equal([$"The stored answer to {First.Key} was changed."], SurvivalCheck.ChangedAnswers(before, now));
    }

    private static StoredState Sound() =>
        new(
            [RequestOf(First), RequestOf(Second)],
            [new StoredAnswer(Dossier, "so-lan", "12", Version: 2)],
            [Chain("11", "12")],
            new Dictionary<Guid, long> { [Dossier] = 2 },
            StoredState.Sound
        );

    private static JournaledSave SaveOf(string number)
    {
        var form = new Dictionary<string, string> { ["_key"] = "key" + Guid.NewGuid().ToString("N"), ["value:so-lan"] = number };
        return new JournaledSave("/tinh-thu/answers", form, Dossier, new Dictionary<string, string> { ["so-lan"] = number });
    }

    private static StoredRequest RequestOf(JournaledSave save) => new(save.Key, save.PayloadSha256, Outcome: "1", At);

    private static StoredChain Chain(params string[] numbers)
    {
        var stream = new AuditStream { AuthorityId = Authority, Stream = Web.Features.Dossiers.Dossier.StreamOf(Dossier) };
        var entries = numbers.Select(number => stream.Append(BodyOf(number))).ToList();
        return new StoredChain(stream, entries);
    }

    private static string BodyOf(string number) =>
        AuditBody.Write(
            new AnswersSaved("dien-tap", [new SavedAnswer("so-lan", number, Missing: null)]),
            new AuditStamp(Guid.Empty, At, At)
        );

    private static AuditEntry Forged(AuditEntry entry) =>
        new()
        {
            AuthorityId = entry.AuthorityId,
            Stream = entry.Stream,
            Seq = entry.Seq,
            Body = BodyOf("77"),
            Hash = entry.Hash,
        };

    private static StoredState WithStream(StoredState state, Func<StoredChain, StoredChain> doctor) =>
        state with
        {
            Chains = [doctor(state.Chains[0])],
        };
}
