using OpenDti.Documents;
using OpenDti.Scoring;
using OpenDti.Web.Data;
using OpenDti.Web.Features.Accounts;
using OpenDti.Web.Features.Authorities;
using OpenDti.Web.Features.Units.People;
using OpenDti.Web.Features.Units.Staff;
using OpenDti.Web.Security;
using OpenDti.Web.Ui;

namespace OpenDti.Web.Features.Units.Nominees;

/// <summary>The page to send out and take back a list of nominees.</summary>
public sealed record NomineesModel(IReadOnlyList<FieldError> Errors);

/// <summary>A list as it would be carried out, or with everything that is wrong with it.</summary>
public sealed record NomineesPreviewModel(
    Guid Upload,
    string FileName,
    IReadOnlyList<PlannedNominee> Rows,
    IReadOnlyList<NomineeError> Findings,
    IReadOnlyList<FieldError> Errors
)
{
    public int NewUnits => Rows.Count(row => row.Outcome is NomineeOutcome.NewUnit or NomineeOutcome.NewUnitAndPerson);

    public int NewPeople => Rows.Count(row => row.UserName is not null);
}

/// <summary>One error by its row and column.</summary>
public sealed record NomineeError(string Place, string Sentence);

/// <summary>The accounts that were opened, each with its sheet to print.</summary>
public sealed record NomineesDoneModel(int Units, IReadOnlyList<HandOver> Sheets);

/// <summary>Takes a list of nominees, shows what it would do, and carries it out.</summary>
public sealed class NomineesEndpoint(
    Uploads uploads,
    ImportNominees import,
    Passwords passwords,
    Databases databases,
    RefusalTexts refusals
)
{
    public const string Path = StaffEndpoint.Path + "/nominees";
    public const string Field = "nominees";

    public static string PreviewPath(Guid upload) => $"{Path}/{upload:N}";

    /// <summary>The day in Hà Nội on which a unit of a list begins to exist here.</summary>
    public static DateOnly DayOf(DateTimeOffset instant) => DateOnly.FromDateTime(instant.UtcDateTime);

    public static IResult Show() => Pages.Of<NomineesPage>(new NomineesModel(Errors: []));

    public async Task<IResult> TemplateAsync(CurrentRequest current, CancellationToken cancellation)
    {
        var register = await import.RegisterAsync(current.RequiredAuthority.Id, DateTimeOffset.MaxValue, cancellation);
        return Downloads.Of(NomineesTemplate.Of(register), Downloads.Workbook, "Danh sách đầu mối.xlsx");
    }

    public async Task<IResult> UploadAsync(CurrentRequest current, CancellationToken cancellation)
    {
        var posted = current.RequiredPosted;
        if (posted.FileIn(Field).TryGet(out var file, out var refusal))
        {
            var request = posted.By(current.RequiredViewer, current.RequiredAuthority.Id);
            var kept = await uploads.KeepAsync(request, UploadPurpose.Nominees, file, cancellation);
            if (kept.TryGet(out var upload, out refusal))
            {
                return Pages.SeeOther(current.AuthorityUrl(PreviewPath(upload)));
            }
        }

        var error = new FieldError(Field, refusals.Of(refusal, current.Language));
        return Pages.Of<NomineesPage>(refusals.StatusOf(refusal), new NomineesModel([error]));
    }

    public async Task<IResult> PreviewAsync(CurrentRequest current, Guid upload, CancellationToken cancellation) =>
        await uploads.FindAsync(current.RequiredAuthority.Id, UploadPurpose.Nominees, upload, cancellation) is { } found
            ? Pages.Of<NomineesPreviewPage>(await ModelAsync(current, found, refused: null, cancellation))
            : ErrorPages.Of(StatusCodes.Status404NotFound);

    public async Task<IResult> CarryOutAsync(CurrentRequest current, Guid upload, CancellationToken cancellation)
    {
        var authority = current.RequiredAuthority.Id;
        var posted = current.RequiredPosted;
        if (await uploads.FindAsync(authority, UploadPurpose.Nominees, upload, cancellation) is not { } found)
        {
            return ErrorPages.Of(StatusCodes.Status404NotFound);
        }

        var rows = NomineesFile.Read(found.Bytes, found.FileName);
        var plan = rows.IsValid ? await PlanAsync(authority, rows.Value, posted.ReceivedAt, cancellation) : null;
        if (plan is not { Findings.Count: 0 })
        {
            return await AgainAsync(current, found, new Refusal("nominee.findings"), cancellation);
        }

        if (plan.NewSeats.Count + plan.NewUnits.Count + plan.NewAddresses.Count == 0)
        {
            return Pages.SeeOther(current.AuthorityUrl(StaffEndpoint.Path));
        }

        var made = plan.NewSeats.Select(_ => NewPassword.Make()).ToList();
        var hashes = made.ConvertAll(passwords.HashOfMadeUp);
        var request = posted.By(current.RequiredViewer, authority, AuthorityRegister.Stream);
        var done = await import.RunAsync(request, rows.Value, plan, hashes, cancellation);
        if (done.IsRefused)
        {
            return await AgainAsync(current, found, done.Refusal, cancellation);
        }

        // Sent twice, it was carried out once, with the passwords that were shown then.
        if (hashes.Count > 0 && !await KeptAccount.IsInForceAsync(databases, done.Value[0], hashes[0], cancellation))
        {
            return Pages.SeeOther(current.AuthorityUrl(StaffEndpoint.Path));
        }

        var sheets = plan.NewSeats.Zip(
            made,
            (seat, password) => new HandOver(seat.Person, seat.UnitName, StaffTexts.Vi.Role(seat.Role), seat.UserName, password)
        );
        return Pages.Of<NomineesDonePage>(new NomineesDoneModel(plan.NewUnits.Count, [.. sheets]));
    }

    private async Task<IResult> AgainAsync(CurrentRequest current, Upload found, Refusal refusal, CancellationToken cancellation) =>
        Pages.Of<NomineesPreviewPage>(refusals.StatusOf(refusal), await ModelAsync(current, found, refusal, cancellation));

    private async Task<NomineePlan> PlanAsync(
        Guid authority,
        IReadOnlyList<NomineeRow> rows,
        DateTimeOffset at,
        CancellationToken cancellation
    ) => NomineePlanner.Make(rows, await import.RegisterAsync(authority, at, cancellation), DayOf(at));

    private async Task<NomineesPreviewModel> ModelAsync(
        CurrentRequest current,
        Upload upload,
        Refusal? refused,
        CancellationToken cancellation
    )
    {
        var (language, texts) = (current.Language, NomineesTexts.In(current.Language));
        FieldError[] errors = refused is null ? [] : [new FieldError(null, refusals.Of(refused, language))];
        var rows = NomineesFile.Read(upload.Bytes, upload.FileName);
        if (!rows.IsValid)
        {
            var findings = rows.Findings.Select(finding => new NomineeError(
                finding.At?.Cell is { Length: > 0 } cell ? texts.Cell(cell) : texts.WholeFile,
                FindingSentences.Of(finding, set: null, language)
            ));
            return new NomineesPreviewModel(upload.Id, upload.FileName, Rows: [], [.. findings], errors);
        }

        var plan = await PlanAsync(current.RequiredAuthority.Id, rows.Value, upload.ReceivedAt, cancellation);
        var wrong = plan.Findings.Select(finding => new NomineeError(
            texts.Place(finding.Row, finding.Header, finding.Cell),
            refusals.Of(finding.Refusal, language)
        ));
        return new NomineesPreviewModel(upload.Id, upload.FileName, plan.Rows, [.. wrong], errors);
    }
}
