using System.Globalization;
using OpenDti.Scoring;
using OpenDti.Web.Features.Rounds;
using OpenDti.Web.Features.Units;
using OpenDti.Web.Security;

namespace OpenDti.Web.Features.Dossiers.Merge;

/// <summary>Reads the form of a merging decision; what cannot be read stands among the errors, by field.</summary>
public static class TypedMerging
{
    public const string PredecessorsField = "predecessors";
    public const string SuccessorField = "successor";
    public const string CodeField = "code";
    public const string NameField = "name";
    public const string DayField = "effectiveDay";
    public const string NumberField = "decisionNumber";
    public const string DateField = "decisionDate";
    public const string AgreedField = "dossiersStay";

    private const string PredecessorPrefix = "unit:";

    public static string PredecessorField(Guid unit) => PredecessorPrefix + unit.ToString("N");

    public static bool IsAgreed(Posted posted) => posted[AgreedField].Length > 0;

    public static Merging? Read(Posted posted, List<(string? Field, Refusal Refusal)> errors)
    {
        var predecessors = posted
            .Fields.Keys.Where(field => field.StartsWith(PredecessorPrefix, StringComparison.Ordinal))
            .Select(field => Guid.TryParse(field.AsSpan(PredecessorPrefix.Length), out var unit) ? unit : Guid.Empty)
            .ToHashSet();
        if (predecessors.Count == 0)
        {
            errors.Add((PredecessorsField, new Refusal("merge.no-predecessor")));
        }

        var successor = SuccessorIn(posted, errors);
        var number = posted[NumberField].Trim();
        if (number.Length is 0 or > UnitLineage.DecisionNumberMaxLength)
        {
            errors.Add((NumberField, new Refusal("merge.decision-number", Text(UnitLineage.DecisionNumberMaxLength))));
        }

        if (!HanoiTime.TryReadDay(posted[DateField], out var date))
        {
            errors.Add((DateField, new Refusal("merge.decision-date")));
        }

        if (!HanoiTime.TryReadDay(posted[DayField], out var day))
        {
            errors.Add((DayField, new Refusal("merge.effective-day")));
        }

        return errors.Count == 0 ? new Merging(predecessors, successor!, day, number, date) : null;
    }

    /// <summary>The field that a refusal belongs to; none where no other entry would help.</summary>
    public static string? FieldOf(Refusal refusal) =>
        refusal.Code switch
        {
            "merge.no-predecessor" or "merge.several-kinds" or "merge.already-ended" => PredecessorsField,
            "merge.before-unit" or "merge.effective-before-decision" => DayField,
            "merge.own-successor" or "merge.successor-of-other-kind" or "merge.successor-not-there" => SuccessorField,
            "merge.code-taken" => CodeField,
            "merge.decision-in-future" => DateField,
            "merge.unreleased-dossiers" => AgreedField,
            _ => null,
        };

    private static Successor? SuccessorIn(Posted posted, List<(string? Field, Refusal Refusal)> errors)
    {
        var (code, name) = (posted[CodeField].Trim(), posted[NameField].Trim());
        if (Guid.TryParse(posted[SuccessorField], out var unit))
        {
            if (code.Length + name.Length > 0)
            {
                errors.Add((SuccessorField, new Refusal("merge.two-successors")));
            }

            return new Successor.Existing(unit);
        }

        if (code.Length is 0 or > Unit.CodeMaxLength)
        {
            errors.Add((CodeField, new Refusal("merge.code", Text(Unit.CodeMaxLength))));
        }

        if (name.Length is 0 or > Unit.NameMaxLength)
        {
            errors.Add((NameField, new Refusal("merge.name", Text(Unit.NameMaxLength))));
        }

        return new Successor.New(code, name);
    }

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
