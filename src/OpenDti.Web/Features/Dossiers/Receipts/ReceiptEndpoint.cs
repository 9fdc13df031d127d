using System.Text;
using OpenDti.Documents.Receipts;
using OpenDti.Scoring;
using OpenDti.Web.Features.IndicatorSets;
using OpenDti.Web.Security;
using OpenDti.Web.Ui;

namespace OpenDti.Web.Features.Dossiers.Receipts;

/// <summary>Gives the receipt of a confirmed dossier, to be printed and as the file that the offline tool checks.</summary>
public sealed class ReceiptEndpoint(DossierReader dossiers, ReceiptReader receipts, ReadReleased released, SetLibrary sets)
{
    public async Task<IResult> ShowAsync(CurrentRequest current, Guid dossier, CancellationToken cancellation)
    {
        var authority = current.RequiredAuthority;
        var reading = await dossiers.ReadAsync(authority.Id, dossier, cancellation);
        if (reading is null)
        {
            return ErrorPages.Of(StatusCodes.Status404NotFound);
        }

        var receipt = await receipts.ReadAsync(reading, authority, cancellation);
        var shown = receipt is null
            ? null
            : await ShownAsync(receipt, sets.Open(receipt.Set.Sha256, receipt.Set.Body), current.Language, cancellation);
        return Pages.Of<ReceiptPage>(
            new ReceiptModel(
                dossier,
                reading.Unit.Name,
                reading.Year,
                reading.Dossier.State,
                DossierTexts.In(current.Language).WithdrawalNote(reading.Dossier),
                shown,
                await released(reading, current.Language, cancellation)
            )
        );
    }

    public async Task<IResult> DownloadAsync(CurrentRequest current, Guid dossier, CancellationToken cancellation)
    {
        var authority = current.RequiredAuthority;
        var reading = await dossiers.ReadAsync(authority.Id, dossier, cancellation);
        if (reading is null)
        {
            return ErrorPages.Of(StatusCodes.Status404NotFound);
        }

        return await receipts.ReadAsync(reading, authority, cancellation) is { } receipt
            ? Results.File(Encoding.UTF8.GetBytes(receipt.ToText()), "application/json", ReceiptShown.FileNameOf(receipt))
            : Results.Redirect(current.AuthorityUrl(DossierPaths.Receipt(dossier)));
    }

    private async Task<ReceiptShown> ShownAsync(Receipt receipt, CompiledSet set, Language language, CancellationToken cancellation)
    {
        var confirmation = receipt.Confirmation;
        return new ReceiptShown(
            receipt.Authority.IssuingBody,
            receipt.Authority.OperatingBody,
            set.Set.Name.In(language),
            receipt.Set.Version,
            await receipts.NameOfAsync(confirmation.Account, cancellation),
            DateTimeOffset.FromUnixTimeMilliseconds(confirmation.ReceivedMs),
            confirmation.Seq,
            Points.FromScaled(confirmation.TotalE10),
            set.Set.Total,
            [.. confirmation.Lines.Select(line => LineOf(set, line, language))],
            [.. set.Criteria.Where(criterion => criterion.Rule.ComparedInputs.Any()).Select(criterion => criterion.Code)],
            ReceiptCode.Grouped(confirmation.Head),
            ReceiptCode.Grouped(receipt.Checksum),
            ReceiptShown.FileNameOf(receipt)
        );
    }

    private static ReceiptIndex LineOf(CompiledSet set, ReceiptLine line, Language language)
    {
        var index = set.FindIndicator(new IndicatorId(line.Id))!;
        return new ReceiptIndex(
            $"{index.Code}. {index.Name.In(language)}",
            Points.FromScaled(line.EarnedE10),
            Points.FromScaled(line.MaxE10)
        );
    }
}
