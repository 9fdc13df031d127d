using Microsoft.EntityFrameworkCore;
using OpenDti.Scoring;
using OpenDti.Web.Data;
using OpenDti.Web.Features.Accounts;
using OpenDti.Web.Features.Dossiers.Calendar;
using OpenDti.Web.Features.IndicatorSets;
using OpenDti.Web.Features.Rounds;

namespace OpenDti.Web.Features.Dossiers.RollOver;

/// <summary>What somebody lets the next round take over: the calendar as typed, and the settings they left ticked, by key.</summary>
public sealed record CarriedPlan(Guid FromGroup, int Year, Guid PersonId, TypedCalendar Calendar, IReadOnlySet<string> Settings);

/// <summary>
/// Takes over, inside the write that opens a group, the calendar and the settings of the group of the year before. Whatever of it is refused, nothing
/// is opened.
/// </summary>
public sealed class CarrySettings(IEnumerable<SettingCarrier> carriers, SetLibrary sets)
{
    public async Task<IReadOnlyList<CarriedSetting>> OfferAsync(AppDb db, CarryOver over, Language language, CancellationToken cancellation)
    {
        var offered = new List<CarriedSetting>();
        foreach (var carrier in carriers)
        {
            offered.AddRange(await carrier.OfferAsync(db, over, language, cancellation));
        }

        return offered;
    }

    public async Task<Refusal?> RunAsync(
        Work work,
        CarriedPlan plan,
        RoundGroup to,
        IReadOnlyCollection<Guid> units,
        CancellationToken cancellation
    )
    {
        var at = work.Request.ReceivedAt;
        var own = await PersonUnits.OfAsync(work.Db, plan.PersonId, at, cancellation);
        var isOwn = own.Overlaps(units);
        if (await RefusalOfCalendarAsync(work, plan.Calendar.Plan, to, isOwn, cancellation) is { } refusal)
        {
            return refusal;
        }

        if (plan.Settings.Count == 0)
        {
            return null;
        }

        var from = await work.Db.RoundGroups.AsNoTracking().Include(g => g.Bonus).SingleAsync(g => g.Id == plan.FromGroup, cancellation);
        var set = await sets.OpenAsync(work.Request.AuthorityId, to.StoredSetId, cancellation);
        var over = new CarryOver(from, plan.Year, set.Set, units.ToHashSet(), isOwn, at);
        var offered = await OfferAsync(work.Db, over, Language.Vi, cancellation);
        if (!plan.Settings.IsSubsetOf(offered.Where(setting => setting.WhyNot is null).Select(setting => setting.Key)))
        {
            return new Refusal("roll-over.setting-gone");
        }

        foreach (var carrier in carriers)
        {
            await carrier.CarryAsync(work, over, to, plan.Settings, cancellation);
        }

        return null;
    }

    private static async Task<Refusal?> RefusalOfCalendarAsync(
        Work work,
        CalendarPlan plan,
        RoundGroup to,
        bool isOwn,
        CancellationToken cancellation
    )
    {
        if (plan.IsEmpty)
        {
            return null;
        }

        if (isOwn)
        {
            return new Refusal("calendar.own-group");
        }

        var workingDays = await RoundYears.WorkingDaysAsync(work.Db, cancellation);
        if (!plan.From(to.DeadlineAt, workingDays).TryGet(out var calendar, out var refusal))
        {
            return refusal;
        }

        var planned = to.PlanCalendar(calendar, calendarShown: "", reason: "");
        if (planned.IsRefused)
        {
            return planned.Refusal;
        }

        await work.RecordAsync(RoundGroup.StreamOf(to.Id), planned.Value);
        to.Apply(planned.Value);
        return null;
    }
}
