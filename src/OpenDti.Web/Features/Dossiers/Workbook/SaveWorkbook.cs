using OpenDti.Scoring;
using OpenDti.Web.Data;

namespace OpenDti.Web.Features.Dossiers.Workbook;

/// <summary>A specialist saves the figures of many criteria at once: all of them, or none.</summary>
public sealed class SaveWorkbook(Writes writes, AnswerRules rules)
{
    public Task<Result<long>> RunAsync(
        WriteRequest request,
        Guid dossierId,
        IReadOnlyList<(IndicatorId Criterion, IReadOnlyList<Entered> Entries)> rows,
        CancellationToken cancellation
    ) =>
        writes.ChangeAllAsync(
            request,
            dossierId,
            async (dossier, _) =>
            {
                var facts = new List<DossierFact>();
                foreach (var (criterion, entries) in rows)
                {
                    if (!dossier.Accept(criterion, entries, dossier.RoundGroup!, request.ReceivedAt).TryGet(out var fact, out var refusal))
                    {
                        return refusal;
                    }

                    facts.Add(fact);
                }

                var all = rows.SelectMany(row => row.Entries).ToList();
                return await rules.RefusalOfAsync(dossier, all, cancellation) is { } contradiction ? contradiction : facts;
            },
            cancellation
        );
}
