using System.Globalization;
using OpenDti.Scoring;
using OpenDti.Web.Data;
using OpenDti.Web.Features.Accounts;
using OpenDti.Web.Features.Dossiers;
using OpenDti.Web.Features.Rounds;
using OpenDti.Web.Security;
using OpenDti.Web.Ui;

namespace OpenDti.Web.Features.Monitoring.Compare;

/// <summary>Shows declared against monitored figures of a round group, to the agency only.</summary>
public sealed class CompareEndpoint(Databases databases, DossierReader dossiers, TimeProvider clock)
{
    private const decimal Percent = 100m;
    private const decimal LargestPercent = 100m;

    public async Task<IResult> ShowAsync(CurrentRequest current, Guid group, string? tolerance, CancellationToken cancellation)
    {
        var readings = await dossiers.ReadGroupAsync(current.RequiredAuthority.Id, group, cancellation);
        if (readings.Count == 0)
        {
            return ErrorPages.Of(StatusCodes.Status404NotFound);
        }

        await using var db = databases.Open(current.RequiredAuthority.Id);
        var own = await PersonUnits.OfAsync(db, current.RequiredViewer.PersonId, clock.GetUtcNow(), cancellation);

        // Whoever belongs to a unit of the group sees what is measured of it, never points or figures of its rivals.
        var sees = readings.All(reading => !own.Contains(reading.Unit.Id));
        var percent = ToleranceIn(tolerance, readings[0].Group);
        var set = readings[0].Set;
        return Pages.Of<ComparePage>(
            new CompareModel(
                readings[0].Group,
                percent,
                sees ? Differences.Of(readings, percent / Percent) : [],
                CoverageOf(set, readings, current.Language),
                sees ? StandingOf(set, readings) : [],
                set,
                sees,
                clock.GetUtcNow()
            )
        );
    }

    /// <summary>The rule of the group, or for a look another one.</summary>
    private static decimal ToleranceIn(string? typed, RoundGroup group) =>
        decimal.TryParse(typed?.Replace(',', '.'), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var percent)
        && percent <= LargestPercent
            ? percent
            : group.TolerancePercent;

    private static List<CoverageRow> CoverageOf(CompiledSet set, IReadOnlyList<DossierReading> readings, Language language) =>
        [
            .. from criterion in set.Criteria
            from input in set.InputsOf(criterion)
            let concerned = readings.Where(reading => reading.Concerns(criterion)).ToList()
            let units = concerned.Count(reading => reading.Dossier.MonitoredTo(input.Id)?.Value is not null)
            where units > 0 || (concerned.Count > 0 && input.CountsAsMeasured)
            select new CoverageRow(input, $"{criterion.Code} {criterion.Name.In(language)}", units, concerned.Count),
        ];

    /// <summary>By what is measured and nothing else: what nobody has measured yet brings no points, for nobody.</summary>
    private static List<StandingRow> StandingOf(CompiledSet set, IReadOnlyList<DossierReading> readings)
    {
        var field = readings.Select(reading => DossierViews.MeasuredOf(reading.Dossier, set)).ToList();
        if (field.All(unit => unit.Values.Count == 0))
        {
            return [];
        }

        var peers = Scorer.Survey(set, field);
        var names = readings.ToDictionary(reading => reading.Inputs.Unit, reading => reading.Unit.Name);
        return
        [
            .. Scorer
                .Rank(set, [.. field.Select(unit => Scorer.Score(set, unit, peers))])
                .Units.Select(unit => new StandingRow(unit.Rank, names[unit.Unit], unit.Total)),
        ];
    }
}
