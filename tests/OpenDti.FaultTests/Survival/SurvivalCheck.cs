using OpenDti.Web.Features.Audit;
using OpenDti.Web.Features.Dossiers;

namespace OpenDti.FaultTests.Survival;

/// <summary>
/// Holds the clients' journal against the database: what was acknowledged is there once, what is unknown at most once, what was refused or
/// never sent not at all; and the database agrees with itself.
/// </summary>
public static class SurvivalCheck
{
    /// <summary>Everything that is wrong, one sentence each. <paramref name="before"/> is what the database held before any client came.</summary>
    public static IReadOnlyList<string> Findings(IReadOnlyList<JournaledSave> journal, StoredState before, StoredState now)
    {
        var known = before.Requests.Select(request => request.Key).ToHashSet();
        var requests = now.Requests.Where(request => !known.Contains(request.Key)).ToLookup(request => request.Key);
        var saved = now.DossierVersions.Keys.SelectMany(dossier => ChainOf(now, dossier)?.Saved(dossier) ?? []).ToList();
        return
        [
            .. journal.SelectMany(save => KeyFindings(save, [.. requests[save.Key]])),
            .. NeverSent(journal, requests.Select(request => request.Key)),
            .. ValueFindings(journal, requests, saved),
            .. AnswerFindings(now, saved),
            .. now.Chains.SelectMany(ChainFindings),
            .. now.DossierVersions.SelectMany(dossier => VersionFindings(now, dossier.Key, dossier.Value)),
            .. now.Integrity == StoredState.Sound ? [] : new[] { $"The database file is damaged: {now.Integrity}." },
        ];
    }

    /// <summary>A repeated request must leave the answer of the first time as it was.</summary>
    public static IReadOnlyList<string> ChangedAnswers(StoredState before, StoredState now)
    {
        var requests = now.Requests.ToLookup(request => request.Key);
        return
        [
            .. before
                .Requests.Where(request => !requests[request.Key].Contains(request))
                .Select(request => $"The stored answer to {request.Key} was changed."),
        ];
    }

    private static IEnumerable<string> KeyFindings(JournaledSave save, IReadOnlyList<StoredRequest> stored)
    {
        var allowed = save.Knowledge switch
        {
            Knowledge.Acknowledged => stored.Count == 1,
            Knowledge.Unknown => stored.Count <= 1,
            _ => stored.Count == 0,
        };
        if (!allowed)
        {
            yield return $"{save.Knowledge} {save.Key} is stored {stored.Count} times.";
        }

        if (stored.Any(request => request.PayloadSha256 != save.PayloadSha256))
        {
            yield return $"{save.Key} is stored with another payload than was sent.";
        }
    }

    private static IEnumerable<string> NeverSent(IReadOnlyList<JournaledSave> journal, IEnumerable<string> storedKeys) =>
        storedKeys.Except(journal.Select(save => save.Key)).Select(key => $"{key} is stored and was never sent.");

    private static IEnumerable<string> ValueFindings(
        IReadOnlyList<JournaledSave> journal,
        ILookup<string, StoredRequest> requests,
        IReadOnlyList<StoredAnswer> saved
    )
    {
        var found = saved.ToLookup(answer => (answer.Dossier, answer.Input, answer.Value));
        foreach (var save in journal)
        {
            var expected = requests[save.Key].Any() ? 1 : 0;
            foreach (var (input, value) in save.Values)
            {
                var times = found[(save.Dossier, input, value)].Count();
                if (times != expected)
                {
                    yield return $"The value {value} of {save.Key} for {input} is {times} times in the audit, {expected} expected.";
                }
            }
        }

        var sent = journal.SelectMany(save => save.Values.Select(value => (save.Dossier, value.Key, value.Value))).ToHashSet();
        foreach (var answer in found.Where(answer => !sent.Contains(answer.Key!)))
        {
            yield return $"The audit holds {answer.Key.Value} for {answer.Key.Input}, which nobody sent.";
        }
    }

    private static IEnumerable<string> AnswerFindings(StoredState now, IReadOnlyList<StoredAnswer> saved)
    {
        var last = saved
            .GroupBy(answer => (answer.Dossier, answer.Input))
            .Select(answers => answers.MaxBy(one => one.Version)!)
            .ToHashSet();
        return last.Except(now.Answers)
            .Select(answer => $"The audit ends {answer.Input} at {answer.Value}; the answers do not hold it.")
            .Concat(now.Answers.Except(last).Select(answer => $"The answer {answer.Value} to {answer.Input} is not the audit's last."));
    }

    private static IEnumerable<string> ChainFindings(StoredChain chain)
    {
        if (AuditChain.FirstBreak(chain.Stream, chain.Entries) is { } place)
        {
            yield return $"The chain of {chain.Stream.Stream} breaks at {place}.";
        }
    }

    private static IEnumerable<string> VersionFindings(StoredState now, Guid dossier, long version)
    {
        var seq = ChainOf(now, dossier)?.Stream.Seq ?? 0;
        if (seq != version)
        {
            yield return $"Dossier {dossier:N} is at version {version}, its stream at {seq}.";
        }
    }

    private static StoredChain? ChainOf(StoredState now, Guid dossier) =>
        now.Chains.FirstOrDefault(chain => chain.Stream.Stream == Dossier.StreamOf(dossier));
}
