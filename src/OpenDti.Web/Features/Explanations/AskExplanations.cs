using Microsoft.EntityFrameworkCore;
using OpenDti.Scoring;
using OpenDti.Web.Data;
using OpenDti.Web.Features.Accounts;
using OpenDti.Web.Features.Dossiers;

namespace OpenDti.Web.Features.Explanations;

/// <summary>A question about one criterion for one unit, by the version of its dossier that was shown.</summary>
public sealed record Question(Guid Dossier, IndicatorId Indicator, long VersionShown, string Words, DateTimeOffset? Until);

/// <summary>An appraiser asks units to explain: all of the questions go out, or none.</summary>
public sealed class AskExplanations(Writes writes)
{
    public Task<Result<int>> RunAsync(
        WriteRequest request,
        Viewer viewer,
        IReadOnlyList<Question> questions,
        CancellationToken cancellation
    ) =>
        writes.RunAsync<int>(
            request,
            async work =>
            {
                var dossiers = await work.FindDossiersAsync([.. questions.Select(question => question.Dossier)], cancellation);
                // Read at once, so that no question asks the database for any of them again.
                var (groups, units) = (
                    dossiers.Values.Select(d => d.RoundGroupId).ToHashSet(),
                    dossiers.Values.Select(d => d.UnitId).ToHashSet()
                );
                var leave = await AppraisalLeave.OfAsync(work.Db, viewer, groups, request.ReceivedAt, cancellation);
                await work.Db.AuditStreams.Where(s => request.Streams.Contains(s.Stream)).LoadAsync(cancellation);
                await work.Db.Units.Where(u => units.Contains(u.Id)).LoadAsync(cancellation);
                var sent = new List<(Dossier Dossier, ExplanationAsked Fact)>();
                foreach (var question in questions)
                {
                    if (!dossiers.TryGetValue(question.Dossier, out var dossier))
                    {
                        return new Refusal("dossier.not-found");
                    }

                    if (leave.RefusalToLookInto(dossier, question.Indicator) is { } refusal)
                    {
                        return refusal;
                    }

                    var asked = dossier.Ask(
                        question.Indicator,
                        question.VersionShown,
                        question.Words,
                        question.Until,
                        dossier.RoundGroup!,
                        request.ReceivedAt
                    );
                    if (!asked.TryGet(out var fact, out var wrong))
                    {
                        return wrong;
                    }

                    await work.CarryOutAsync(dossier, fact);
                    sent.Add((dossier, fact));
                }

                await ExplanationNotices.TellAskedAsync(work, sent);
                return questions.Count;
            },
            cancellation
        );
}
