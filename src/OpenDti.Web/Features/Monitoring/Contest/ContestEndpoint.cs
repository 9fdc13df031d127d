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
    string? Words,
    bool MayContest,
    IReadOnlyList<FieldError> Errors
)
{
    public string? ErrorOf(string field) => Errors.FirstOrDefault(error => error.Field == field)?.Sentence;
}

/// <summary>A unit reads what was measured of it and says so where it disagrees; it changes no figure.</summary>
public sealed class ContestEndpoint(DossierReader dossiers, Writes writes, RefusalTexts refusals, TimeProvider clock)
{
    public const string WordsField = "words";

    public async Task<IResult> ShowAsync(CurrentRequest current, Guid dossier, string input, CancellationToken cancellation) =>
        await ModelAsync(current, dossier, input, [], cancellation) is { } model
            ? Pages.Of<ContestPage>(model)
            : ErrorPages.Of(StatusCodes.Status404NotFound);

    public async Task<IResult> SubmitAsync(CurrentRequest current, Guid dossier, string input, CancellationToken cancellation)
    {
        var posted = current.RequiredPosted;
        var request = posted.By(current.RequiredViewer, current.RequiredAuthority.Id, Dossier.StreamOf(dossier));
        var said = await writes.ChangeAsync(
            request,
            dossier,
            (found, _) =>
                Task.FromResult(found.ContestMonitored(new InputId(input), posted[WordsField], found.RoundGroup!, request.ReceivedAt)),
            cancellation
        );
        if (!said.IsRefused)
        {
            return Pages.SeeOther(current.AuthorityUrl(MonitoringPaths.Contest(dossier, input)));
        }

        var error = new FieldError(WordsField, refusals.Of(said.Refusal, current.Language));
        return await ModelAsync(current, dossier, input, [error], cancellation) is { } model
            ? Pages.Of<ContestPage>(refusals.StatusOf(said.Refusal), model)
            : ErrorPages.Of(StatusCodes.Status404NotFound);
    }

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
        return new ContestModel(
            reading,
            definition,
            answer?.MeasuredAs(definition) ?? Measurement.NotEntered,
            answer?.ReceivedAt ?? reading.Group.OpensAt,
            current.Posted?[WordsField] ?? reading.Dossier.ContestOf(definition.Id)?.Words,
            sits && answer is not null && reading.Dossier.RefusalToEnter(reading.Group, clock.GetUtcNow()) is null,
            errors
        );
    }
}
