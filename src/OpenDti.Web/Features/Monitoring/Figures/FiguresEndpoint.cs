using Microsoft.EntityFrameworkCore;
using OpenDti.Scoring;
using OpenDti.Web.Data;
using OpenDti.Web.Features.Dossiers;
using OpenDti.Web.Security;
using OpenDti.Web.Ui;

namespace OpenDti.Web.Features.Monitoring.Figures;

/// <summary>Everything that was measured of a unit.</summary>
public sealed record FiguresModel(DossierReading Reading, IReadOnlyList<FigureRow> Rows);

/// <summary>One measured figure; <see cref="IsOpen"/> tells of what the unit says against it, null where it says nothing.</summary>
public sealed record FigureRow(InputDefinition Input, string Criteria, string Value, string Source, DateTimeOffset At, bool? IsOpen);

/// <summary>Lists the measured figures that concern a unit, with what the unit says against them.</summary>
public sealed class FiguresEndpoint(Databases databases, DossierReader dossiers)
{
    public async Task<IResult> ShowAsync(CurrentRequest current, Guid dossier, CancellationToken cancellation)
    {
        if (await dossiers.ReadAsync(current.RequiredAuthority.Id, dossier, cancellation) is not { } reading)
        {
            return ErrorPages.Of(StatusCodes.Status404NotFound);
        }

        await using var db = databases.Open(current.RequiredAuthority.Id);
        var sources = await db.MonitoredSources.ToDictionaryAsync(source => source.Id, source => source.Name, cancellation);
        return Pages.Of<FiguresPage>(new FiguresModel(reading, [.. RowsOf(reading, sources, current.Language)]));
    }

    private static IEnumerable<FigureRow> RowsOf(DossierReading reading, Dictionary<Guid, string> sources, Language language) =>
        from one in reading.Criteria.SelectMany(criterion =>
            reading.Set.InputsOf(criterion).Select(input => (Input: input, Criterion: criterion))
        )
        group one.Criterion by one.Input.Id into taking
        let answer = reading.Dossier.MonitoredTo(taking.Key)
        where answer is not null
        let input = reading.Set.FindInput(taking.Key)!
        select new FigureRow(
            input,
            string.Join(", ", taking.Select(criterion => $"{criterion.Code} {criterion.Name.In(language)}")),
            Shown.WithUnit(input, answer.MeasuredAs(input), language),
            answer.SourceId is { } source ? sources.GetValueOrDefault(source, "") : "",
            answer.ReceivedAt,
            reading.Dossier.ContestOf(taking.Key)?.IsOpen
        );
}
