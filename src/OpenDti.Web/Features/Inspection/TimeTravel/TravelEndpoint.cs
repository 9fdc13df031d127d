using OpenDti.Scoring;
using OpenDti.Web.Features.Dossiers;
using OpenDti.Web.Security;
using OpenDti.Web.Ui;

namespace OpenDti.Web.Features.Inspection.TimeTravel;

/// <summary>A round group as it stood at a moment; without one where none can be read.</summary>
public sealed record GroupAtModel(
    Guid Group,
    int Year,
    string Kind,
    CompiledSet Set,
    Moment Moment,
    string? Error,
    IReadOnlyList<GroupAtRow> Rows
);

public sealed record GroupAtRow(
    Guid Dossier,
    string UnitName,
    DossierState? State,
    int Answered,
    int Criteria,
    Points Then,
    Points Now,
    Points Change
);

/// <summary>A dossier as it stood at a moment, beside what it holds now.</summary>
public sealed record DossierAtModel(
    Guid Dossier,
    Guid Group,
    string UnitName,
    int Year,
    CompiledSet Set,
    Moment Moment,
    string? Error,
    DossierState? State,
    Points Then,
    Points Now,
    IReadOnlyList<DossierAtRow> Rows
);

public sealed record DossierAtRow(string Title, string ValueThen, string ValueNow, Points Then, Points Now, bool IsChanged);

/// <summary>Time travel: what the record held at a moment, rebuilt fact by fact.</summary>
public sealed class TravelEndpoint(GroupRecords records, DossierReader dossiers, DossierHistories histories, TimeProvider clock)
{
    public async Task<IResult> GroupAsync(CurrentRequest current, Guid group, string? day, string? time, CancellationToken cancellation)
    {
        var moment = Moment.Of(day, time);
        var error = ErrorOf(moment, current.Language);
        var isTold = error is null && moment.IsReadable;
        var found = isTold
            ? await records.ReadAsync(current.RequiredAuthority.Id, group, cancellation)
            : await records.ReadAsync(current.RequiredAuthority.Id, group, facts: [], cancellation);
        if (found is not { } record)
        {
            return ErrorPages.Of(StatusCodes.Status404NotFound);
        }

        var rows = new List<GroupAtRow>();
        foreach (var (now, history) in isTold ? record.Dossiers : [])
        {
            rows.Add(await RowAsync(now, history, moment, cancellation));
        }

        return Pages.Of<GroupAtPage>(
            error is null ? StatusCodes.Status200OK : StatusCodes.Status422UnprocessableEntity,
            new GroupAtModel(
                group,
                record.Group.Round!.Year,
                DossierTexts.In(current.Language).KindOfUnits(record.Group.UnitKind),
                record.Set,
                moment,
                error,
                rows
            )
        );
    }

    public async Task<IResult> DossierAsync(CurrentRequest current, Guid dossier, string? day, string? time, CancellationToken cancellation)
    {
        if (await dossiers.ReadAsync(current.RequiredAuthority.Id, dossier, cancellation) is not { } now)
        {
            return ErrorPages.Of(StatusCodes.Status404NotFound);
        }

        var moment = Moment.Of(day, time);
        var error = ErrorOf(moment, current.Language);
        var history = await histories.OfAsync(now.Dossier, cancellation);
        var seq = error is null && moment.IsReadable ? moment.LastEntryOf(history) : 0;
        var then = seq == 0 ? null : await dossiers.ReadAsync(history.At(seq), cancellation);
        return Pages.Of<DossierAtPage>(
            error is null ? StatusCodes.Status200OK : StatusCodes.Status422UnprocessableEntity,
            new DossierAtModel(
                dossier,
                now.Group.Id,
                now.Unit.Name,
                now.Year,
                now.Set,
                moment,
                error,
                then?.Dossier.State,
                then?.Sheet.Total ?? Points.Zero,
                now.Sheet.Total,
                then is null ? [] : [.. now.Set.Criteria.Select(criterion => RowOf(criterion, then, now, current.Language))]
            )
        );
    }

    private async Task<GroupAtRow> RowAsync(DossierReading now, DossierHistory history, Moment moment, CancellationToken cancellation)
    {
        var seq = moment.LastEntryOf(history);
        var then = seq == 0 ? null : await dossiers.ReadAsync(history.At(seq), cancellation);
        var total = then?.Sheet.Total ?? Points.Zero;
        return new GroupAtRow(
            now.Dossier.Id,
            now.Unit.Name,
            then?.Dossier.State,
            then?.Criteria.Count(then.IsAnswered) ?? 0,
            now.Criteria.Count,
            total,
            now.Sheet.Total,
            now.Sheet.Total - total
        );
    }

    private static DossierAtRow RowOf(Criterion criterion, DossierReading then, DossierReading now, Language language)
    {
        var (before, after) = (ValuesOf(criterion, then, language), ValuesOf(criterion, now, language));
        return new DossierAtRow(
            $"{criterion.Code} {criterion.Name.In(language)}",
            before,
            after,
            then.Set.FindIndicator(criterion.Id) is null ? Points.Zero : then.Sheet.Of(criterion.Id).Earned,
            now.Sheet.Of(criterion.Id).Earned,
            before != after
        );
    }

    private static string ValuesOf(Criterion criterion, DossierReading reading, Language language) =>
        reading.Set.FindIndicator(criterion.Id) is Criterion known
            ? string.Join("; ", reading.Set.InputsOf(known).Select(input => Shown.WithUnit(input, reading.ValueOf(input), language)))
            : "–";

    private string? ErrorOf(Moment moment, Language language) =>
        !moment.IsAsked ? null
        : moment.At is not { } at ? TravelTexts.In(language).Unreadable
        : at > clock.GetUtcNow().AddMinutes(1) ? TravelTexts.In(language).Future
        : null;
}
