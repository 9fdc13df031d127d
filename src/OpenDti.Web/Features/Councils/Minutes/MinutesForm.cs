using OpenDti.Scoring;
using OpenDti.Web.Features.Rounds;
using OpenDti.Web.Security;

namespace OpenDti.Web.Features.Councils.Minutes;

/// <summary>The fields of the minutes, as they are typed and read.</summary>
public static class MinutesForm
{
    public const string NumberField = "number";
    public const string DateField = "date";
    public const string OpenedField = "opened";
    public const string ClosedField = "closed";
    public const string VenueField = "venue";
    public const string ChairField = "chair";
    public const string SecretaryField = "secretary";
    public const string PresentField = "present";
    public const string AbsentField = "absent";
    public const string RecusedField = "recused";

    public static CouncilMinutesRecord? Read(
        Posted posted,
        Guid authority,
        Guid group,
        Language language,
        List<(string? Field, Refusal Refusal)> refused
    )
    {
        var texts = MinutesTexts.In(language);
        if (!HanoiTime.TryReadDay(posted[DateField], out var date))
        {
            refused.Add((DateField, new Refusal("council.minutes-date")));
        }
        else if (date > HanoiTime.DayOf(posted.ReceivedAt))
        {
            refused.Add((DateField, new Refusal("council.minutes-in-future")));
        }

        var minutes = new CouncilMinutesRecord
        {
            AuthorityId = authority,
            RoundGroupId = group,
            Number = Text(NumberField, CouncilMinutesRecord.NumberMaxLength, texts.Number),
            Date = date,
            Opened = Text(OpenedField, CouncilMinutesRecord.TimeMaxLength, texts.Opened),
            Closed = Text(ClosedField, CouncilMinutesRecord.TimeMaxLength, texts.Closed),
            Venue = Text(VenueField, CouncilMinutesRecord.VenueMaxLength, texts.Venue),
            Chair = Text(ChairField, CouncilMinutesRecord.NameMaxLength, texts.ChairAsked),
            Secretary = Text(SecretaryField, CouncilMinutesRecord.NameMaxLength, texts.SecretaryAsked),
            Present = Text(PresentField, CouncilMinutesRecord.NamesMaxLength, texts.Present),
            Absent = posted[AbsentField].Trim(),
            Recused = posted[RecusedField].Trim() is { Length: > 0 } recused ? recused : null,
        };
        if (minutes.Absent.Length > CouncilMinutesRecord.NamesMaxLength)
        {
            refused.Add((AbsentField, Wrong(texts.Absent, CouncilMinutesRecord.NamesMaxLength)));
        }

        if (minutes.Recused?.Length > CouncilMinutesRecord.NamesMaxLength)
        {
            refused.Add((RecusedField, Wrong(texts.Recused, CouncilMinutesRecord.NamesMaxLength)));
        }

        return refused.Count > 0 ? null : minutes;

        string Text(string field, int most, string name)
        {
            var typed = posted[field].Trim();
            if (typed.Length == 0 || typed.Length > most)
            {
                refused.Add((field, Wrong(name, most)));
            }

            return typed;
        }
    }

    public static Dictionary<string, string> FieldsOf(CouncilMinutesRecord minutes) =>
        new()
        {
            [NumberField] = minutes.Number,
            [DateField] = HanoiTime.DateOf(minutes.Date),
            [OpenedField] = minutes.Opened,
            [ClosedField] = minutes.Closed,
            [VenueField] = minutes.Venue,
            [ChairField] = minutes.Chair,
            [SecretaryField] = minutes.Secretary,
            [PresentField] = minutes.Present,
            [AbsentField] = minutes.Absent,
            [RecusedField] = minutes.Recused ?? "",
        };

    private static Refusal Wrong(string name, int most) => new Refusal("council.minutes-field", Shown.Within(name), $"{most}");
}
