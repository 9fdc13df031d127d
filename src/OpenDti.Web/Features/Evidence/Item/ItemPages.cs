using Microsoft.EntityFrameworkCore;
using OpenDti.Scoring;
using OpenDti.Web.Data;
using OpenDti.Web.Features.Accounts;
using OpenDti.Web.Features.Dossiers;
using OpenDti.Web.Features.Rounds;

namespace OpenDti.Web.Features.Evidence.Item;

/// <summary>Makes the page of one piece of evidence.</summary>
public sealed class ItemPages(Databases databases, EvidenceReader reader, EvidenceTwins twins)
{
    public async Task<ItemModel> PageOfAsync(
        EvidenceView view,
        EvidenceItem item,
        Viewer viewer,
        EvidenceTyped typed,
        ItemForm form,
        CancellationToken cancellation
    )
    {
        var reading = view.Reading;
        var authority = reading.Dossier.AuthorityId;
        var (earlier, newer) = await VersionsAsync(item, cancellation);
        var years = await reader.YearsAsync(authority, [item], cancellation);
        var same = view.IsOfUnit ? [] : (await twins.OfAsync(authority, reading.Unit.Id, [item], cancellation)).SelectMany(names => names);
        return new ItemModel(
            view,
            item,
            item.DossierId == view.Dossier ? null : years[item.DossierId],
            newer,
            earlier,
            [
                .. view.Criteria.SelectMany(criterion =>
                    reading.Dossier.EvidenceOf(criterion).Where(use => use.ItemId == item.Id).Select(use => new ItemUse(criterion, use))
                ),
            ],
            [.. same.Order(VietnameseOrder.Instance)],
            MayMinute: item.Kind == EvidenceKind.OnSite
                && view is { IsOfUnit: false, IsAppraised: true }
                && viewer.HasRole(authority, Role.Appraiser),
            typed,
            form
        );
    }

    /// <summary>The description as it stands, to be corrected.</summary>
    public static EvidenceTyped AsIs(EvidenceItem item) =>
        new(
            new Dictionary<string, string>
            {
                [TypedEvidence.KindField] = item.Kind.ToString(),
                [TypedEvidence.TitleField] = item.Title,
                [TypedEvidence.NumberField] = item.Number ?? "",
                [TypedEvidence.DayField] = item.DatedOn is { } day ? HanoiTime.DateOf(day) : "",
                [TypedEvidence.IssuerField] = item.Issuer ?? "",
                [TypedEvidence.AddressField] = item.Kind == EvidenceKind.Link ? item.Address! : "",
                [TypedEvidence.PlaceField] = item.Kind == EvidenceKind.OnSite ? item.Address! : "",
            },
            []
        );

    private async Task<(IReadOnlyList<EvidenceItem> Earlier, Guid? Newer)> VersionsAsync(EvidenceItem item, CancellationToken cancellation)
    {
        await using var db = databases.Open(item.AuthorityId);
        var newer = await db.EvidenceItems.Where(i => i.ReplacesId == item.Id).Select(i => (Guid?)i.Id).SingleOrDefaultAsync(cancellation);
        var earlier = new List<EvidenceItem>();
        for (var before = item.ReplacesId; before is { } id; before = earlier[^1].ReplacesId)
        {
            earlier.Add(await db.EvidenceItems.AsNoTracking().Include(i => i.File).SingleAsync(i => i.Id == id, cancellation));
        }

        return (earlier, newer);
    }
}
