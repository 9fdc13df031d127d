using Microsoft.EntityFrameworkCore;
using OpenDti.Scoring;
using OpenDti.Web.Data;
using OpenDti.Web.Features.Accounts;

namespace OpenDti.Web.Features.Units.Workplaces;

/// <summary>The question where somebody works, in the forms that ask it: a unit, or that it is none of them. Nothing is chosen beforehand.</summary>
public static class WorkplaceField
{
    public const string AtNoUnit = "none";

    /// <summary>Before there is any unit the question stays open, and the list of people asks it later.</summary>
    public static Result<Workplace> Read(string typed, IReadOnlyCollection<Guid> units) =>
        units.Count == 0 ? Workplace.NotSaid
        : typed == AtNoUnit ? Workplace.AtNoUnit
        : typed.Length == 0 ? new Refusal("workplace.required")
        : Guid.TryParse(typed, out var unit) && units.Contains(unit) ? Workplace.At(unit)
        : new Refusal("workplace.unit");

    /// <summary>The units among which can be chosen today, by name.</summary>
    public static async Task<IReadOnlyList<(Guid Id, string Name)>> UnitsAsync(AppDb db, DateTimeOffset at, CancellationToken cancellation)
    {
        var today = Unit.DayOf(at);
        var units = await db
            .Units.AsNoTracking()
            .Where(u => u.ValidTo == null || u.ValidTo > today)
            .Select(u => new { u.Id, u.Name })
            .ToListAsync(cancellation);
        return [.. units.Select(unit => (unit.Id, unit.Name)).OrderBy(unit => unit.Name, VietnameseOrder.Instance)];
    }
}
