using OpenDti.Scoring;
using OpenDti.Web.Features.Rounds;
using OpenDti.Web.Features.Units;

namespace OpenDti.Web.Features.Dossiers.RollOver;

/// <summary>Something to look at before the next round opens: whether it is fine, what was found, and where it is mended (a page, or a part of this one).</summary>
public sealed record RollOverCheck(string What, bool IsFine, string Found, string Mend, string? Path, string Anchor = "");

/// <summary>What is to be looked at before the next round opens, made of what stands in the form.</summary>
public static class RollOverChecks
{
    public const string SetAnchor = "bo";
    public const string OpeningAnchor = "mo";
    public const string CalendarAnchor = "lich";
    public const string SettingsAnchor = "thiet-lap";

    public static IReadOnlyList<RollOverCheck> Of(RollOverModel model, Language language)
    {
        var texts = RollOverTexts.In(language);
        var units = model.Units;
        RollOverCheck?[] checks =
        [
            new(
                texts.CheckSet,
                model.IsSameSet || model.Differences.Count == 0,
                model.IsSameSet ? texts.SameSet : texts.OtherSet(model.Differences.Count),
                texts.MendSet,
                Path: null,
                SetAnchor
            ),
            new(
                texts.CheckUnits,
                units.Joined.Count + units.Left.Count == 0,
                texts.Units(units.Count, texts.Listed(units.Joined), texts.Listed(units.Left)),
                texts.MendUnits,
                UnitPaths.List
            ),
            new(
                texts.CheckPeople,
                units.WithoutPeople.Count == 0,
                units.WithoutPeople.Count == 0 ? texts.AllPeople : texts.WithoutPeople(texts.Listed(units.WithoutPeople)),
                texts.MendPeople,
                UnitPaths.List
            ),
            new(
                texts.CheckDeadline,
                !model.IsDeadlinePast,
                model.IsDeadlinePast ? texts.DeadlinePast : texts.DeadlineAhead,
                texts.MendDeadline,
                Path: null,
                OpeningAnchor
            ),
            OfCalendar(model, texts, language),
            OfSettings(model, texts),
        ];
        return [.. checks.OfType<RollOverCheck>()];
    }

    private static RollOverCheck OfCalendar(RollOverModel model, RollOverTexts texts, Language language)
    {
        RollOverCheck Found(bool isFine, string found) =>
            new(texts.CheckCalendar, isFine, found, texts.MendCalendar, Path: null, CalendarAnchor);

        if (model.IsCalendarWrong)
        {
            return Found(isFine: false, texts.CalendarWrong);
        }

        if (model.Planned is not { Calendar.Steps: [.., var last] } planned)
        {
            return Found(isFine: true, texts.CalendarNone);
        }

        if (planned.IsPlannedTooLate)
        {
            return Found(isFine: false, RoundYearTexts.In(language).PlannedTooLate);
        }

        return ExpectedYearIn(planned) is { } year
            ? new(
                texts.CheckCalendar,
                IsFine: false,
                texts.CalendarExpected(year),
                texts.MendDays,
                $"{DossierPaths.CalendarDays}?year={year}"
            )
            : Found(isFine: true, texts.CalendarFine(HanoiTime.DateOf(last.LastDay)));
    }

    private static RollOverCheck? OfSettings(RollOverModel model, RollOverTexts texts)
    {
        if (model.Settings.Count == 0)
        {
            return null;
        }

        var wanting = model.Settings.Count(setting => setting.WhyNot is not null || setting.FallsAway is not null);
        return new(
            texts.CheckSettings,
            wanting == 0,
            wanting == 0 ? texts.SettingsFine(model.Settings.Count) : texts.SettingsPart(wanting, model.Settings.Count),
            texts.MendSettings,
            Path: null,
            SettingsAnchor
        );
    }

    /// <summary>The year of a day off that is only expected so far and that a step after entry crosses; null where there is none.</summary>
    private static int? ExpectedYearIn(RoundYear planned) =>
        planned
            .Lines.Where(line => line.Kind != YearLineKind.Entry)
            .SelectMany(line => line.Unusual)
            .Where(day => day.Year > PublicHolidays.LastAnnouncedYear)
            .Where(day =>
                PublicHolidays.In(day.Year).GetValueOrDefault(day)?.Kind is PublicHolidayKind.LunarNewYear or PublicHolidayKind.NationalDay
            )
            .Select(day => (int?)day.Year)
            .FirstOrDefault();
}
