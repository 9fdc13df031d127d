using System.Security.Cryptography;
using Microsoft.EntityFrameworkCore;
using OpenDti.Scoring;
using OpenDti.Web.Data;
using OpenDti.Web.Features.Rounds;
using OpenDti.Web.Security;
using OpenDti.Web.Ui;

namespace OpenDti.Web.Features.Dossiers.Papers;

/// <summary>Prints the form, takes the signed copy, and gives it back to those who may see it.</summary>
public sealed class PaperEndpoint(
    Databases databases,
    DossierReader dossiers,
    PaperPages pages,
    ConfirmByPaper confirm,
    RefusalTexts refusals
)
{
    public async Task<IResult> FormAsync(CurrentRequest current, Guid dossier, CancellationToken cancellation) =>
        await ReadAsync(current, dossier, cancellation) is { } reading
            ? Pages.Of<PaperFormPage>(PaperPages.FormOf(reading, current))
            : ErrorPages.Of(StatusCodes.Status404NotFound);

    public async Task<IResult> ShowAsync(CurrentRequest current, Guid dossier, CancellationToken cancellation) =>
        await ReadAsync(current, dossier, cancellation) is { } reading
            ? Pages.Of<PaperPage>(await pages.PageOfAsync(reading, current, errors: [], cancellation))
            : ErrorPages.Of(StatusCodes.Status404NotFound);

    public async Task<IResult> SubmitAsync(CurrentRequest current, Guid dossier, CancellationToken cancellation)
    {
        if (await ReadAsync(current, dossier, cancellation) is not { } reading)
        {
            return ErrorPages.Of(StatusCodes.Status404NotFound);
        }

        var posted = current.RequiredPosted;
        if (reading.Dossier.RefusalToConfirm(reading.Group, posted.ReceivedAt) is { } closed)
        {
            return await RefusedAsync(current, reading, [(null, closed)], cancellation);
        }

        var (paper, refused) = ReadPaper(posted, reading);
        if (paper is null)
        {
            return await RefusedAsync(current, reading, refused, cancellation);
        }

        var request = posted.By(current.RequiredViewer, current.RequiredAuthority.Id, Dossier.StreamOf(dossier));
        var confirmed = await confirm.RunAsync(request, reading.Dossier.Version, paper, cancellation);
        return confirmed.IsRefused
            ? await RefusedAsync(current, reading, [(null, confirmed.Refusal)], cancellation)
            : Pages.SeeOther(current.AuthorityUrl(DossierPaths.Overview(dossier)));
    }

    /// <summary>The signed copy, always as a download in a sandbox: it is a stranger's file.</summary>
    public async Task<IResult> FileAsync(CurrentRequest current, Guid dossier, CancellationToken cancellation)
    {
        await using var db = databases.Open(current.RequiredAuthority.Id);
        var paper = await db
            .Dossiers.Where(d => d.Id == dossier)
            .Join(db.SignedPapers, d => d.SignedPaperId, p => p.Id, (_, p) => p)
            .AsNoTracking()
            .SingleOrDefaultAsync(cancellation);
        if (paper is null || PaperKind.Of(paper.Bytes) is not { } contentType)
        {
            return Results.Redirect(current.AuthorityUrl(DossierPaths.Paper(dossier)));
        }

        return Downloads.OfStranger(paper.Bytes, contentType, paper.FileName);
    }

    private static (SignedPaper? Paper, List<(string? Field, Refusal Refusal)> Refused) ReadPaper(Posted posted, DossierReading reading)
    {
        var refused = new List<(string? Field, Refusal Refusal)>();
        var (number, signer) = (posted[PaperModel.NumberField].Trim(), posted[PaperModel.SignerField].Trim());
        if (!PaperCode.IsSame(posted[PaperModel.CodeField], PaperCode.Of(reading)))
        {
            refused.Add((PaperModel.CodeField, new Refusal("paper.other-version", posted[PaperModel.CodeField].Trim())));
        }

        if (number.Length is 0 or > SignedPaper.NumberMaxLength)
        {
            refused.Add((PaperModel.NumberField, new Refusal("paper.number", $"{SignedPaper.NumberMaxLength}")));
        }

        var hasDay = HanoiTime.TryReadDay(posted[PaperModel.DateField], out var signedOn);
        if (!hasDay)
        {
            refused.Add((PaperModel.DateField, new Refusal("round.day-unreadable")));
        }
        else if (signedOn > HanoiTime.DayOf(posted.ReceivedAt))
        {
            refused.Add((PaperModel.DateField, new Refusal("paper.in-future")));
        }

        if (signer.Length is 0 or > SignedPaper.SignerMaxLength)
        {
            refused.Add((PaperModel.SignerField, new Refusal("paper.signer", $"{SignedPaper.SignerMaxLength}")));
        }

        if (!posted.FileIn(PaperModel.FileField).TryGet(out var file, out var wrong))
        {
            refused.Add((PaperModel.FileField, wrong));
        }
        else if (PaperKind.Of(file.Bytes) is null)
        {
            refused.Add((PaperModel.FileField, new Refusal("paper.kind", file.Name)));
        }

        return refused.Count > 0
            ? (null, refused)
            : (
                new SignedPaper
                {
                    Id = Guid.CreateVersion7(),
                    AuthorityId = reading.Dossier.AuthorityId,
                    DossierId = reading.Dossier.Id,
                    Number = number,
                    SignedOn = signedOn,
                    Signer = signer,
                    FileName = file!.Name,
                    Sha256 = Convert.ToHexStringLower(SHA256.HashData(file.Bytes)),
                    Bytes = file.Bytes,
                },
                refused
            );
    }

    private async Task<IResult> RefusedAsync(
        CurrentRequest current,
        DossierReading reading,
        List<(string? Field, Refusal Refusal)> refused,
        CancellationToken cancellation
    )
    {
        var errors = refused.ConvertAll(one => new FieldError(one.Field, refusals.Of(one.Refusal, current.Language)));
        var now = await ReadAsync(current, reading.Dossier.Id, cancellation);
        return Pages.Of<PaperPage>(refusals.StatusOf(refused[0].Refusal), await pages.PageOfAsync(now!, current, errors, cancellation));
    }

    private async Task<DossierReading?> ReadAsync(CurrentRequest current, Guid dossier, CancellationToken cancellation) =>
        (await dossiers.ReadAsync(current.RequiredAuthority.Id, dossier, cancellation))?.AsEntered();
}
