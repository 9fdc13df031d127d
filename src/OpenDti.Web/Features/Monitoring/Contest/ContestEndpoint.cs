using OpenDti.Scoring;
using OpenDti.Web.Data;
using OpenDti.Web.Features.Accounts;
using OpenDti.Web.Features.Dossiers;
using OpenDti.Web.Security;
using OpenDti.Web.Ui;

namespace OpenDti.Web.Features.Monitoring.Contest;

/// <summary>A monitored figure of a unit, and what the unit says against it.</summary>
public sealed record ContestModel(
    DossierReading Reading,
    InputDefinition Input,
    Measurement Measured,
    DateTimeOffset MeasuredAt,
    Dossiers.Contest? Said,
    string? Proposed,
    string? WhyClosed,
    ContestTyped? Form,
    IReadOnlyList<FieldError> Errors
)
{
    public string? ErrorOf(string field) => Errors.FirstOrDefault(error => error.Field == field)?.Sentence;
}

/// <summary>The form as it was typed, or as it was sent before.</summary>
public sealed record ContestTyped(string Words, string Proposed, string Document);

/// <summary>A unit reads what was measured of it and says so where it disagrees; it changes no figure.</summary>
public sealed class ContestEndpoint(DossierReader dossiers, Writes writes, RefusalTexts refusals, TimeProvider clock)
{
    public const string WordsField = "words";
    public const string ProposedField = "proposed";
    public const string DocumentField = "document";

    public async Task<IResult> ShowAsync(CurrentRequest current, Guid dossier, string input, CancellationToken cancellation) =>
        await ModelAsync(current, dossier, input, [], cancellation) is { } model
            ? Pages.Of<ContestPage>(model)
            : ErrorPages.Of(StatusCodes.Status404NotFound);

    public async Task<IResult> SubmitAsync(CurrentRequest current, Guid dossier, string input, CancellationToken cancellation)
    {
        var posted = current.RequiredPosted;
        var shown = await ModelAsync(current, dossier, input, [], cancellation);
        if (shown is null)
        {
            return ErrorPages.Of(StatusCodes.Status404NotFound);
        }

        if (!ProposedIn(posted, shown, current.Language).TryGet(out var proposed, out var misread))
        {
            var error = new FieldError(ProposedField, refusals.Of(misread, current.Language, shown.Reading.Set));
            return Pages.Of<ContestPage>(StatusCodes.Status422UnprocessableEntity, shown with { Errors = [error] });
        }

        var document = posted[DocumentField].Trim();
        var content = new ContestSaid(posted[WordsField], proposed.Length == 0 ? null : proposed, document.Length == 0 ? null : document);
        var request = posted.By(current.RequiredViewer, current.RequiredAuthority.Id, Dossier.StreamOf(dossier));
        var said = await writes.ChangeAsync(
            request,
            dossier,
            (found, _) => Task.FromResult(found.ContestMonitored(new InputId(input), content, found.RoundGroup!, request.ReceivedAt)),
            cancellation
        );
        if (!said.IsRefused)
        {
            return Pages.SeeOther(current.AuthorityUrl(MonitoringPaths.Contest(dossier, input)));
        }

        var field = said.Refusal.Code == "monitored.contest-document-long" ? DocumentField : WordsField;
        var refused = new FieldError(field, refusals.Of(said.Refusal, current.Language));
        return await ModelAsync(current, dossier, input, [refused], cancellation) is { } model
            ? Pages.Of<ContestPage>(refusals.StatusOf(said.Refusal), model)
            : ErrorPages.Of(StatusCodes.Status404NotFound);
    }

    // The canonical text of the figure that the unit holds for right; empty where it names none. A text left as it was shown is never read anew.
    private static Result<string> ProposedIn(Posted posted, ContestModel shown, Language language) =>
        posted[ProposedField].Trim() is not { Length: > 0 } typed ? ""
        : ProposedOf(shown.Said, shown.Input) is { } before && Shown.Editable(before, language) == typed ? CanonicalValue.Of(before)
        : Entry.Read(shown.Input, typed).TryGet(out var measured, out var refusal) ? CanonicalValue.Of(measured)
        : refusal;

    private async Task<ContestModel?> ModelAsync(
        CurrentRequest current,
        Guid dossier,
        string input,
        IReadOnlyList<FieldError> errors,
        CancellationToken cancellation
    )
    {
        var reading = await dossiers.ReadAsync(current.RequiredAuthority.Id, dossier, cancellation);
        if (reading?.Set.FindInput(new InputId(input)) is not { } definition)
        {
            return null;
        }

        var answer = reading.Dossier.MonitoredTo(definition.Id);
        var sits = current
            .RequiredViewer.SeatsWith(reading.Dossier.AuthorityId)
            .Any(seat => seat.UnitId == reading.Unit.Id && seat.Role == Role.Specialist);
        var said = reading.Dossier.ContestOf(definition.Id);
        var closed = sits ? reading.Dossier.RefusalToContest(definition.Id, reading.Group, clock.GetUtcNow()) : null;
        var proposed = ProposedOf(said, definition);
        return new ContestModel(
            reading,
            definition,
            answer?.MeasuredAs(definition) ?? Measurement.NotEntered,
            answer?.ReceivedAt ?? reading.Group.OpensAt,
            said,
            proposed is null ? null : Shown.WithUnit(definition, proposed, current.Language),
            closed is null ? null : refusals.Of(closed, current.Language),
            sits && closed is null
                ? new ContestTyped(
                    current.Posted?[WordsField] ?? said?.Words ?? "",
                    current.Posted?[ProposedField] ?? (proposed is null ? "" : Shown.Editable(proposed, current.Language)),
                    current.Posted?[DocumentField] ?? said?.Document ?? ""
                )
                : null,
            errors
        );
    }

    private static Measurement? ProposedOf(Dossiers.Contest? said, InputDefinition input) =>
        said?.Proposed is { } text && CanonicalValue.Parse(input, text).TryGet(out var measured, out _) ? measured : null;
}
