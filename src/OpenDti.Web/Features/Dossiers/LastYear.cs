using System.Collections.Concurrent;
using Microsoft.EntityFrameworkCore;
using OpenDti.Scoring;
using OpenDti.Web.Data;

namespace OpenDti.Web.Features.Dossiers;

/// <summary>The unit's dossier of the round before, to compare with. Inputs and criteria are the same when their ids are.</summary>
public sealed record LastYear(DossierReading Reading)
{
    public int Year => Reading.Year;

    public Points Total => Reading.Sheet.Total;

    public Points Max => Reading.Set.Set.Total;

    /// <summary>What was answered; null where it was not asked, not answered, or asked in another form (kind, unit of measure).</summary>
    public Measurement? ValueOf(InputDefinition input) =>
        Reading.Set.FindInput(input.Id) is { } before
        && (before.Kind, before.Unit) == (input.Kind, input.Unit)
        && Reading.ValueOf(before) is var value and not Measurement.Missing
            ? value
            : null;

    /// <summary>Its figures for the inputs of another year's set.</summary>
    public EarlierFigures FiguresFor(CompiledSet set) =>
        new(
            Year,
            set.Set.Inputs.Select(input => (input.Id, Value: ValueOf(input)))
                .Where(one => one.Value is not null)
                .ToDictionary(one => one.Id, one => one.Value!)
        );

    /// <summary>The points of a line; null where the set of that year had none of this id.</summary>
    public NodeScore? ScoreOf(Indicator indicator) => Reading.Sheet.Nodes.FirstOrDefault(node => node.Id == indicator.Id);

    /// <summary>The last word on a criterion that the unit read that year.</summary>
    public string? NoteOn(Indicator indicator) =>
        Reading.Dossier.Reviews.FirstOrDefault(review => review.Indicator == indicator.Id.Value)?.Note;
}

/// <summary>Finds the dossier of the round before. A dossier is read anew only when its version has changed.</summary>
public sealed class LastYears(Databases databases, DossierReader dossiers)
{
    private const int MostKept = 500;

    private readonly ConcurrentDictionary<Guid, LastYear> _kept = new();

    /// <summary>The reading with the round before beside it.</summary>
    public async Task<DossierReading> BesideAsync(DossierReading now, CancellationToken cancellation)
    {
        var before = await BeforeAsync(now, cancellation);
        return now with { Before = before, Earlier = before?.FiguresFor(now.Set) };
    }

    private async Task<LastYear?> BeforeAsync(DossierReading now, CancellationToken cancellation)
    {
        await using var db = databases.Open(now.Dossier.AuthorityId);
        var (unit, kind, year) = (now.Unit.Id, now.Group.UnitKind, now.Year);
        var before = await db
            .Dossiers.Where(d => d.UnitId == unit && d.RoundGroup!.UnitKind == kind && d.RoundGroup.Round!.Year < year)
            .OrderByDescending(d => d.RoundGroup!.Round!.Year)
            .Select(d => new { d.Id, d.Version })
            .FirstOrDefaultAsync(cancellation);
        if (before is null)
        {
            return null;
        }

        if (_kept.TryGetValue(before.Id, out var kept) && kept.Reading.Dossier.Version == before.Version)
        {
            return kept;
        }

        if (_kept.Count >= MostKept)
        {
            _kept.Clear();
        }

        return await dossiers.ReadAsync(now.Dossier.AuthorityId, before.Id, cancellation) is { } reading
            ? _kept[before.Id] = new LastYear(reading)
            : null;
    }
}
