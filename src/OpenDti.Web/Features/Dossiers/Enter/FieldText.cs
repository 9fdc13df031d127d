using OpenDti.Scoring;
using OpenDti.Web.Features.Rounds;

namespace OpenDti.Web.Features.Dossiers.Enter;

/// <summary>A saved value as the text that stands in its field: no thousands marks, so that it can be edited.</summary>
public static class FieldText
{
    public const string Yes = "yes";
    public const string No = "no";

    public static string Of(Measurement measured, Language language) =>
        measured switch
        {
            Measurement.Number number when language == Language.Vi => CanonicalValue.Of(number).Replace('.', ','),
            Measurement.Day day => HanoiTime.DateOf(day.Date),
            Measurement.YesNo { Value: true } => Yes,
            Measurement.YesNo => No,
            Measurement.Missing => "",
            _ => CanonicalValue.Of(measured),
        };
}
