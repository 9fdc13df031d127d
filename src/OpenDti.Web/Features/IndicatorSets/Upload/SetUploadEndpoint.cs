using OpenDti.Documents;
using OpenDti.Scoring;
using OpenDti.Web.Data;
using OpenDti.Web.Features.Authorities;
using OpenDti.Web.Features.IndicatorSets.Adopt;
using OpenDti.Web.Security;
using OpenDti.Web.Ui;

namespace OpenDti.Web.Features.IndicatorSets.Upload;

/// <summary>An uploaded set as it would be adopted: its tree and totals where it is sound, everything that is wrong with it where it is not.</summary>
public sealed record SetPreviewModel(
    Guid Upload,
    string FileName,
    IndicatorSet? Set,
    IReadOnlyList<SetFinding> Findings,
    IReadOnlyList<SetFinding> Remarks,
    IReadOnlyList<FieldError> Errors
);

/// <summary>A finding as its author reads it: where in the file, and what is wrong.</summary>
public sealed record SetFinding(string Place, string Sentence);

/// <summary>Takes a set as a file, shows what it says, and adopts it when the administrator says so.</summary>
public sealed class SetUploadEndpoint(Uploads uploads, AdoptSet adopt, SetListEndpoint list, RefusalTexts refusals)
{
    public const string UploadPath = SetListEndpoint.Path + "/upload";
    public const string Field = "upload";

    public static string PreviewPath(Guid upload) => $"{SetListEndpoint.Path}/uploads/{upload:N}";

    public async Task<IResult> SubmitAsync(CurrentRequest current, CancellationToken cancellation)
    {
        var posted = current.RequiredPosted;
        if (posted.FileIn(Field).TryGet(out var file, out var refusal))
        {
            var request = posted.By(current.RequiredViewer, current.RequiredAuthority.Id);
            var kept = await uploads.KeepAsync(request, UploadPurpose.IndicatorSet, file, cancellation);
            if (kept.TryGet(out var upload, out refusal))
            {
                return Pages.SeeOther(current.AuthorityUrl(PreviewPath(upload)));
            }
        }

        return await list.AgainAsync(current, Field, refusal, cancellation);
    }

    public async Task<IResult> ShowAsync(CurrentRequest current, Guid upload, CancellationToken cancellation) =>
        await PreviewAsync(current, upload, refused: null, cancellation);

    public async Task<IResult> AdoptAsync(CurrentRequest current, Guid upload, CancellationToken cancellation)
    {
        var authority = current.RequiredAuthority.Id;
        if (await uploads.FindAsync(authority, UploadPurpose.IndicatorSet, upload, cancellation) is not { } found)
        {
            return ErrorPages.Of(StatusCodes.Status404NotFound);
        }

        var document = SetDocument.Read(found.Bytes, found.FileName);
        if (document.Set is null)
        {
            return await PreviewAsync(current, upload, new Refusal("indicator-set.findings-in-file"), cancellation);
        }

        var request = current.RequiredPosted.By(current.RequiredViewer, authority, AuthorityRegister.Stream);
        var adopted = await adopt.RunAsync(request, document.Yaml, cancellation);
        return adopted.IsRefused
            ? await PreviewAsync(current, upload, adopted.Refusal, cancellation)
            : Pages.SeeOther(current.AuthorityUrl(SetListEndpoint.Path));
    }

    private async Task<IResult> PreviewAsync(CurrentRequest current, Guid upload, Refusal? refused, CancellationToken cancellation)
    {
        if (await uploads.FindAsync(current.RequiredAuthority.Id, UploadPurpose.IndicatorSet, upload, cancellation) is not { } found)
        {
            return ErrorPages.Of(StatusCodes.Status404NotFound);
        }

        var model = PreviewOf(found, current.Language);
        return refused is null
            ? Pages.Of<SetPreviewPage>(model)
            : Pages.Of<SetPreviewPage>(
                refusals.StatusOf(refused),
                model with
                {
                    Errors = [new FieldError(null, refusals.Of(refused, current.Language))],
                }
            );
    }

    private static SetPreviewModel PreviewOf(Data.Upload upload, Language language)
    {
        var document = SetDocument.Read(upload.Bytes, upload.FileName);
        return new SetPreviewModel(
            upload.Id,
            upload.FileName,
            document.Set,
            Shown(document.Findings, set: null, language),
            Shown(document.Remarks, document.Set, language),
            Errors: []
        );
    }

    private static IReadOnlyList<SetFinding> Shown(IReadOnlyList<Finding> findings, IndicatorSet? set, Language language)
    {
        var compiled = set is null ? null : CompiledSet.Compile(set).Value;
        var texts = SetPreviewTexts.In(language);
        return [.. findings.Select(finding => new SetFinding(texts.PlaceOf(finding.At), FindingSentences.Of(finding, compiled, language)))];
    }
}
