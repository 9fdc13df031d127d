using System.Globalization;
using OpenDti.Scoring;
using OpenDti.Web.Features.Dossiers;
using OpenDti.Web.Features.Rounds;
using OpenDti.Web.Security;

namespace OpenDti.Web.Features.Appraisals.Decide;

/// <summary>The form of a decision as it was filled in, read, with everything that is wrong with it.</summary>
public sealed record TypedDecision(AppraisalDecision? Decision, IReadOnlyList<(string? Field, Refusal Refusal)> Refused)
{
    private static readonly InputDefinition PointsInput = InputDefinition.Plain(
        DecideForm.PointsField,
        new Text("Điểm thẩm định", "Points on appraisal"),
        InputKind.Number
    );

    public static TypedDecision Read(DecideReading reading, Posted posted)
    {
        var (set, criterion) = (reading.Field.Set, reading.Field.Criterion);
        if (!Enum.TryParse<CriterionAct>(posted[DecideForm.ActField], out var act) || !Enum.IsDefined(act) || act == CriterionAct.Correct)
        {
            return new TypedDecision(Decision: null, [(DecideForm.ActField, new Refusal("appraisal.no-act"))]);
        }

        var refused = new List<(string? Field, Refusal Refusal)>();
        var level = posted[DecideForm.LevelField] == nameof(AppraisalLevel.Second) ? AppraisalLevel.Second : AppraisalLevel.First;
        _ = long.TryParse(posted[DecideForm.VersionField], NumberStyles.None, CultureInfo.InvariantCulture, out var version);
        var decision = new AppraisalDecision(criterion.Id, level, act, version) { Words = WordsIn(posted) };
        if (act is CriterionAct.ChangeValue or CriterionAct.AwardPoints)
        {
            decision = decision with { Reason = ReasonIn(posted) };
        }

        decision = act switch
        {
            CriterionAct.ChangeValue => decision with { Values = ValuesIn(reading, posted, refused) },
            CriterionAct.AwardPoints => decision with { Points = PointsIn(posted, refused) },
            CriterionAct.Exempt => decision with { Values = Exempted(set, criterion) },
            CriterionAct.Return => decision with { Until = UntilIn(posted) },
            _ => decision,
        };
        return new TypedDecision(decision, refused);
    }

    /// <summary>The field that a refusal of the decision is about.</summary>
    public static string? FieldOf(Refusal refusal) =>
        refusal.Code switch
        {
            "appraisal.no-reason" => DecideForm.ReasonField,
            "appraisal.without-words" or "appraisal.words-too-long" => DecideForm.WordsField,
            "appraisal.no-points" or "decision.outside-maximum" => DecideForm.PointsField,
            "appraisal.no-day" or "appraisal.day-outside" => DecideForm.UntilField,
            _ => null,
        };

    // A phrase that was chosen stands before what was typed.
    private static string WordsIn(Posted posted) =>
        string.Join(' ', new[] { posted[DecideForm.PhraseField].Trim(), posted[DecideForm.WordsField].Trim() }.Where(w => w.Length > 0));

    private static AppraisalReason? ReasonIn(Posted posted) =>
        Enum.TryParse<AppraisalReason>(posted[DecideForm.ReasonField], out var reason) && Enum.IsDefined(reason) ? reason : null;

    // What was left empty stays as it was declared.
    private static List<SavedAnswer> ValuesIn(DecideReading reading, Posted posted, List<(string? Field, Refusal Refusal)> refused)
    {
        var (set, criterion) = (reading.Field.Set, reading.Field.Criterion);
        var values = new List<SavedAnswer>();
        var read = new Dictionary<InputId, Measurement>(reading.Field.DeclaredBy(reading.Dossier).Values);
        foreach (var input in set.InputsOf(criterion))
        {
            var field = DecideForm.ValueField(input.Id);
            if (posted[field].Trim().Length == 0)
            {
                continue;
            }

            if (Entry.Read(input, posted[field]).TryGet(out var measured, out var refusal))
            {
                values.Add(new SavedAnswer(input.Id.Value, CanonicalValue.Of(measured), Missing: null));
                read[input.Id] = measured;
            }
            else
            {
                refused.Add((field, refusal));
            }
        }

        var wrong = AnswerCheck.Check(set, criterion, read, earlier: null).Where(_ => refused.Count == 0);
        refused.AddRange(wrong.Select(one => ((string?)null, one)));
        return values;
    }

    private static Points? PointsIn(Posted posted, List<(string? Field, Refusal Refusal)> refused)
    {
        if (!Entry.Read(PointsInput, posted[DecideForm.PointsField]).TryGet(out var measured, out var refusal))
        {
            refused.Add((DecideForm.PointsField, refusal));
            return null;
        }

        return measured is Measurement.Number number ? Points.Quantise(number.Value) : null;
    }

    private static List<SavedAnswer> Exempted(CompiledSet set, Criterion criterion) =>
        [.. set.InputsOf(criterion).Select(input => new SavedAnswer(input.Id.Value, Value: null, MissingReason.NotApplicable))];

    /// <summary>The unit has the whole of the day.</summary>
    private static DateTimeOffset? UntilIn(Posted posted) =>
        HanoiTime.TryReadDay(posted[DecideForm.UntilField], out var day) ? HanoiTime.StartOf(day.AddDays(1)) : null;
}
