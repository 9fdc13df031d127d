using System.Globalization;
using OpenDti.Scoring;

namespace OpenDti.Web.Features.Units.Register;

/// <summary>Reads units from lines "code; name", with everything that is wrong by its line.</summary>
public static class UnitLines
{
    public static (IReadOnlyList<UnitRegistered> Units, IReadOnlyList<Refusal> Refusals) Read(
        string lines,
        UnitKind kind,
        IReadOnlyList<Unit> known,
        DateOnly validFrom
    )
    {
        var codes = known.Select(unit => unit.Code).ToHashSet(StringComparer.OrdinalIgnoreCase);
        var units = new List<UnitRegistered>();
        var refusals = new List<Refusal>();
        foreach (var (place, line) in lines.ReplaceLineEndings("\n").Split('\n').Index())
        {
            if (string.IsNullOrWhiteSpace(line))
            {
                continue;
            }

            var number = (place + 1).ToString(CultureInfo.InvariantCulture);
            var parts = line.Split([';', '\t'], 2, StringSplitOptions.TrimEntries);
            if (parts is not [{ Length: > 0 and <= Unit.CodeMaxLength } code, { Length: > 0 and <= Unit.NameMaxLength } name])
            {
                refusals.Add(new Refusal("unit.line-unreadable", number));
            }
            else if (!codes.Add(code))
            {
                refusals.Add(new Refusal("unit.code-taken", number, code));
            }
            else
            {
                units.Add(new UnitRegistered(Guid.CreateVersion7(), kind, code, name, validFrom));
            }
        }

        if (units.Count == 0 && refusals.Count == 0)
        {
            refusals.Add(new Refusal("unit.no-line"));
        }

        return (units, refusals);
    }
}
