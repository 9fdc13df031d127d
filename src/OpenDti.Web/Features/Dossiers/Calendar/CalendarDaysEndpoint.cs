using System.Globalization;
using Microsoft.EntityFrameworkCore;
using OpenDti.Scoring;
using OpenDti.Web.Data;
using OpenDti.Web.Features.Accounts;
using OpenDti.Web.Features.Authorities;
using OpenDti.Web.Features.Rounds;
using OpenDti.Web.Security;
using OpenDti.Web.Ui;

namespace OpenDti.Web.Features.Dossiers.Calendar;

/// <summary>A year's days off by the law and the days that the authority entered.</summary>
public sealed record CalendarDaysModel(
    int Year,
    IReadOnlyList<PublicHoliday> Holidays,
    IReadOnlyList<CalendarDay> Entered,
    int WorkingDays,
    bool MayEnter,
    IReadOnlyDictionary<string, string> Typed,
    IReadOnlyList<FieldError> Errors
)
{
    public string this[string field] => Typed.GetValueOrDefault(field, "");

    public string? ErrorOf(string field) => Errors.FirstOrDefault(error => error.Field == field)?.Sentence;
}

public sealed class CalendarDaysEndpoint(Databases databases, EnterCalendarDay enter, RefusalTexts refusals, TimeProvider clock)
{
    public const string DayField = "day";
    public const string WorkingField = "working";
    public const string ReasonField = "reason";
    public const string TakeBackField = "takeBack";

    public async Task<IResult> ShowAsync(CurrentRequest current, int? year, CancellationToken cancellation)
    {
        var shown = year is { } asked && IsKnown(asked) ? asked : HanoiTime.DayOf(clock.GetUtcNow()).Year;
        return Pages.Of<CalendarDaysPage>(await ModelOfAsync(current, shown, refused: [], cancellation));
    }

    public async Task<IResult> SubmitAsync(CurrentRequest current, CancellationToken cancellation)
    {
        var posted = current.RequiredPosted;
        var request = posted.By(current.RequiredViewer, current.RequiredAuthority.Id, AuthorityRegister.Stream);
        var refused = new List<(string? Field, Refusal Refusal)>();
        var takesBack = HanoiTime.TryReadDay(posted[TakeBackField], out var day);
        if (!takesBack && !HanoiTime.TryReadDay(posted[DayField], out day))
        {
            refused.Add((DayField, new Refusal("round.day-unreadable")));
        }
        else if (!takesBack && !IsKnown(day.Year))
        {
            refused.Add((DayField, new Refusal("calendar.day-outside", $"{PublicHolidays.FirstYear}", $"{PublicHolidays.LastYear}")));
        }

        var reason = posted[ReasonField].Trim();
        if (!takesBack && reason.Length is 0 or > CalendarDay.ReasonMaxLength)
        {
            var longest = CalendarDay.ReasonMaxLength.ToString(CultureInfo.InvariantCulture);
            refused.Add((ReasonField, new Refusal("calendar.day-without-reason", longest)));
        }

        if (refused.Count == 0)
        {
            var done = takesBack
                ? await enter.TakeBackAsync(request, day, cancellation)
                : await enter.RunAsync(request, new CalendarDayEntered(day, posted[WorkingField] == "yes", reason), cancellation);
            if (!done.IsRefused)
            {
                return Pages.SeeOther(
                    current.AuthorityUrl(string.Create(CultureInfo.InvariantCulture, $"{DossierPaths.CalendarDays}?year={day.Year}"))
                );
            }

            refused.Add((takesBack ? null : DayField, done.Refusal));
        }

        var year = IsKnown(day.Year) ? day.Year : HanoiTime.DayOf(posted.ReceivedAt).Year;
        return Pages.Of<CalendarDaysPage>(refusals.StatusOf(refused[0].Refusal), await ModelOfAsync(current, year, refused, cancellation));
    }

    private static bool IsKnown(int year) => year is >= PublicHolidays.FirstYear and <= PublicHolidays.LastYear;

    private async Task<CalendarDaysModel> ModelOfAsync(
        CurrentRequest current,
        int year,
        List<(string? Field, Refusal Refusal)> refused,
        CancellationToken cancellation
    )
    {
        await using var db = databases.Open(current.RequiredAuthority.Id);
        var entered = await db.CalendarDays.AsNoTracking().ToListAsync(cancellation);
        return new CalendarDaysModel(
            year,
            [.. PublicHolidays.In(year).Values.OrderBy(holiday => holiday.Day)],
            [.. entered.Where(day => day.Day.Year == year).OrderBy(day => day.Day)],
            new WorkingDays(entered).Between(new DateOnly(year, 1, 1), new DateOnly(year, 12, 31)),
            current.RequiredViewer.HasRole(current.RequiredAuthority.Id, Role.AuthorityAdministrator),
            current.Posted?.Fields ?? new Dictionary<string, string>(),
            refused.ConvertAll(r => new FieldError(r.Field, refusals.Of(r.Refusal, current.Language)))
        );
    }
}
