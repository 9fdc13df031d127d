using System.Text;
using OpenDti.Documents;
using OpenDti.Scoring;
using OpenDti.Web.Data;
using OpenDti.Web.Features.Accounts;
using OpenDti.Web.Features.Authorities;
using OpenDti.Web.Features.Bonuses.OfGroup;
using OpenDti.Web.Features.Dossiers;
using OpenDti.Web.Features.Rounds;
using OpenDti.Web.Features.Units;
using OpenDti.Web.Security;
using OpenDti.Web.Ui;

namespace OpenDti.Web.Features.Bonuses.Scheme;

/// <summary>An uploaded scheme before it holds: what it says, what it changes of what is accepted, and the decision it rests on.</summary>
public sealed record SchemeModel(
    Guid Group,
    int Year,
    UnitKind Kind,
    Guid Upload,
    string FileName,
    BonusScheme? Scheme,
    IReadOnlyList<string> Findings,
    StandingChange? Change,
    bool IsHidden,
    IReadOnlyDictionary<string, string> Typed,
    IReadOnlyList<FieldError> Errors
)
{
    public const string MarkField = "effect";

    public string? ErrorOf(string field) => Errors.FirstOrDefault(error => error.Field == field)?.Sentence;
}

/// <summary>Takes a bonus scheme as a file, shows what it says, and attaches it to the group on the strength of a decision.</summary>
public sealed class SchemeEndpoint(
    Databases databases,
    GroupStandings standings,
    Uploads uploads,
    AttachBonusScheme attach,
    GroupBonusEndpoint group,
    RefusalTexts refusals,
    TimeProvider clock
)
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    public async Task<IResult> UploadAsync(CurrentRequest current, Guid groupId, CancellationToken cancellation)
    {
        var posted = current.RequiredPosted;
        if (posted.FileIn(GroupBonusModel.FileField).TryGet(out var file, out var refusal))
        {
            var request = posted.By(current.RequiredViewer, current.RequiredAuthority.Id);
            var kept = await uploads.KeepAsync(request, UploadPurpose.BonusScheme, file, cancellation);
            if (kept.TryGet(out var upload, out refusal))
            {
                return Pages.SeeOther(current.AuthorityUrl(BonusPaths.Scheme(groupId, upload)));
            }
        }

        return await group.AgainAsync(current, groupId, refusal, cancellation);
    }

    public Task<IResult> ShowAsync(CurrentRequest current, Guid groupId, Guid upload, CancellationToken cancellation) =>
        PageOfAsync(current, groupId, upload, refused: [], cancellation);

    public async Task<IResult> AttachAsync(CurrentRequest current, Guid groupId, Guid upload, CancellationToken cancellation)
    {
        var (posted, authority) = (current.RequiredPosted, current.RequiredAuthority.Id);
        if (await uploads.FindAsync(authority, UploadPurpose.BonusScheme, upload, cancellation) is not { } found)
        {
            return ErrorPages.Of(StatusCodes.Status404NotFound);
        }

        var refused = new List<(string? Field, Refusal Refusal)>();
        if (BonusDocumentForm.Read(posted, refused) is { } decision)
        {
            var streams = await GroupStreams.OfAsync(databases, authority, groupId, cancellation);
            var request = posted.By(current.RequiredViewer, authority, [AuthorityRegister.Stream, .. streams]);
            var attached = await attach.RunAsync(
                request,
                groupId,
                current.RequiredViewer.PersonId,
                TextOf(found),
                decision,
                posted[SchemeModel.MarkField],
                cancellation
            );
            if (!attached.IsRefused)
            {
                return Pages.SeeOther(current.AuthorityUrl(DossierPaths.GroupBonus(groupId)));
            }

            refused.Add((null, attached.Refusal));
        }

        return await PageOfAsync(current, groupId, upload, refused, cancellation);
    }

    private async Task<IResult> PageOfAsync(
        CurrentRequest current,
        Guid groupId,
        Guid upload,
        List<(string? Field, Refusal Refusal)> refused,
        CancellationToken cancellation
    )
    {
        var (authority, language) = (current.RequiredAuthority.Id, current.Language);
        await using var db = databases.Open(authority);
        if (
            await uploads.FindAsync(authority, UploadPurpose.BonusScheme, upload, cancellation) is not { } found
            || await standings.ReadAsync(db, groupId, cancellation) is not { } standing
        )
        {
            return ErrorPages.Of(StatusCodes.Status404NotFound);
        }

        var read = BonusSchemeYaml.Read(TextOf(found), found.FileName);
        var ownUnits = await PersonUnits.OfAsync(db, current.RequiredViewer.PersonId, clock.GetUtcNow(), cancellation);
        var isHidden = standing.IncludesAny(ownUnits);
        var model = new SchemeModel(
            groupId,
            standing.Group.Round!.Year,
            standing.Group.UnitKind,
            upload,
            found.FileName,
            read.IsValid ? read.Value : null,
            [
                .. read.Findings.Select(finding =>
                    $"{SchemeTexts.In(language).At(finding.At?.Line)}{FindingSentences.Of(finding, null, language)}"
                ),
            ],
            read.IsValid && !isHidden ? AttachBonusScheme.Change(standing, read.Value) : null,
            isHidden,
            current.Posted?.Fields ?? Proposed(read),
            [.. refused.Select(one => new FieldError(one.Field, refusals.Of(one.Refusal, language)))]
        );
        return Pages.Of<SchemePage>(refused.Count == 0 ? 200 : refusals.StatusOf(refused[0].Refusal), model);
    }

    // What the scheme says of its own decision stands in the form already.
    private static Dictionary<string, string> Proposed(Parsed<BonusScheme> read) =>
        read is { IsValid: true, Value: { Basis: { } basis } scheme }
            ? new()
            {
                [BonusDocumentForm.NumberField] = basis.Number,
                [BonusDocumentForm.DateField] = HanoiTime.DateOf(basis.Date),
                [BonusDocumentForm.IssuerField] = basis.IssuingBody,
                [BonusDocumentForm.SummaryField] = scheme.Name.Vi,
            }
            : [];

    private static string TextOf(Upload upload) => Utf8.GetString(upload.Bytes).TrimStart('\uFEFF');
}
