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
                foreach (var question in questions)
                {
                    if (!dossiers.TryGetValue(question.Dossier, out var dossier))
                    {
                        return new Refusal("dossier.not-found");
                    }

                    var refusal = await AppraisalRights.RefusalToLookIntoAsync(
                        work.Db,
                        viewer,
                        dossier,
                        question.Indicator,
                        request.ReceivedAt,
                        cancellation
                    );
                    if (refusal is not null)
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

                    await work.ApplyAsync(dossier, fact);
                }

                return questions.Count;
            },
            cancellation
        );
}
