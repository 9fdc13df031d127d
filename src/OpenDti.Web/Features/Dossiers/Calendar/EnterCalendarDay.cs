using Microsoft.EntityFrameworkCore;
using OpenDti.Scoring;
using OpenDti.Web.Data;
using OpenDti.Web.Features.Authorities;
using OpenDti.Web.Features.Rounds;

namespace OpenDti.Web.Features.Dossiers.Calendar;

/// <summary>The authority enters a day that counts otherwise than by the law, or takes it back. Calendars that were planned keep their days.</summary>
public sealed class EnterCalendarDay(Writes writes)
{
    public Task<Result<DateOnly>> RunAsync(WriteRequest request, CalendarDayEntered entered, CancellationToken cancellation) =>
        writes.RunAsync<DateOnly>(
            request,
            async work =>
            {
                var known = await work.Db.CalendarDays.SingleOrDefaultAsync(d => d.Day == entered.Day, cancellation);
                var isByLaw = WorkingDays.ByLaw.IsWorking(entered.Day);
                if ((known?.IsWorking ?? isByLaw) == entered.IsWorking)
                {
                    return new Refusal("calendar.day-usual", HanoiTime.DateOf(entered.Day));
                }

                await work.RecordAsync(AuthorityRegister.Stream, entered);
                if (known is null)
                {
                    work.Db.CalendarDays.Add(entered.ToCalendarDay(request.AuthorityId));
                }
                else
                {
                    known.Apply(entered);
                }

                return entered.Day;
            },
            cancellation
        );

    public Task<Result<DateOnly>> TakeBackAsync(WriteRequest request, DateOnly day, CancellationToken cancellation) =>
        writes.RunAsync<DateOnly>(
            request,
            async work =>
            {
                if (await work.Db.CalendarDays.SingleOrDefaultAsync(d => d.Day == day, cancellation) is not { } known)
                {
                    return new Refusal("calendar.day-not-entered", HanoiTime.DateOf(day));
                }

                await work.RecordAsync(AuthorityRegister.Stream, new CalendarDayRemoved(day));
                work.Db.CalendarDays.Remove(known);
                return day;
            },
            cancellation
        );
}
