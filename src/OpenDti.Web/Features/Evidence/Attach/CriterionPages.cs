using OpenDti.Scoring;
using OpenDti.Web.Features.Dossiers;

namespace OpenDti.Web.Features.Evidence.Attach;

/// <summary>Makes the page about the evidence of one criterion.</summary>
public sealed class CriterionPages(EvidenceReader reader, EvidenceShelf shelf, EvidenceTwins twins)
{
    /// <summary>Before the ids of the second form on the page, so that no id stands twice.</summary>
    public const string ReusePrefix = "lai-";

    public async Task<CriterionModel> PageOfAsync(
        EvidenceView view,
        Criterion criterion,
        EvidenceTyped typed,
        EvidenceTyped reused,
        Language language,
        CancellationToken cancellation
    )
    {
        var reading = view.Reading;
        var authority = reading.Dossier.AuthorityId;
        var attached = reading.Evidence[criterion.Id].ToList();
        var same = await twins.OfAsync(authority, reading.Unit.Id, view.IsOfUnit ? [] : attached.Select(piece => piece.Item), cancellation);
        return new CriterionModel(
            view,
            criterion,
            attached.ConvertAll(piece => new CriterionPiece(
                piece,
                EvidenceWindow.WarningOn(reading, criterion, piece.Item, language),
                piece.Item.FileSha256 is { } hash ? [.. same[hash].Order(VietnameseOrder.Instance)] : []
            )),
            view.MayEnterFor(criterion) && reading.Only is null ? await AtHandAsync(view, attached, cancellation) : [],
            typed,
            reused
        );
    }

    private async Task<IReadOnlyList<AtHand>> AtHandAsync(EvidenceView view, List<EvidencePiece> attached, CancellationToken cancellation)
    {
        var authority = view.Reading.Dossier.AuthorityId;
        var items = await shelf.OfUnitAsync(authority, view.Reading.Unit.Id, cancellation);
        var years = await reader.YearsAsync(authority, items, cancellation);
        return
        [
            .. items
                .Where(item => item.File?.State != EvidenceFileState.Infected && !attached.Exists(piece => piece.Item.Id == item.Id))
                .Select(item => new AtHand(item, item.DossierId == view.Dossier ? null : years[item.DossierId])),
        ];
    }
}
