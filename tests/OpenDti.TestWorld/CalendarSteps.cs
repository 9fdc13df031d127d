using OpenDti.Scoring;
using OpenDti.Web.Features.Authorities;
using OpenDti.Web.Features.Dossiers.Calendar;
using OpenDti.Web.Features.Rounds;
using OpenDti.Web.Security;

namespace OpenDti.TestWorld;

/// <summary>Plans the year of a round group, through the use cases that pages use.</summary>
public static class CalendarSteps
{
    /// <summary>The fields of the form, as typed; the administrator, who belongs to no unit, plans.</summary>
    public static async Task<Result<string>> PlanAsync(this Province province, OpenRound round, params (string Field, string Typed)[] typed)
    {
        var fields = typed.ToDictionary(field => field.Field, field => field.Typed);
        fields[TypedCalendar.ShownField] = (await province.GroupAsync(round.Group)).CalendarText ?? "";
        var errors = new List<(string? Field, Refusal Refusal)>();
        var plan = TypedCalendar.In(Posted.Of("/", fields, province.Clock.GetUtcNow()), errors);
        Assert.Empty(errors);
        var request = province.Request(
            province.Authority,
            province.Accounts[Identity.AuthorityAdministrator],
            RoundGroup.StreamOf(round.Group)
        );
        return await province.Use<PlanCalendar>().RunAsync(request, round.Group, personId: Guid.Empty, plan, CancellationToken.None);
    }

    public static Task<Result<DateOnly>> EnterCalendarDayAsync(this Province province, DateOnly day, bool isWorking) =>
        province
            .Use<EnterCalendarDay>()
            .RunAsync(Request(province), new CalendarDayEntered(day, isWorking, "Hoán đổi ngày làm việc."), CancellationToken.None);

    public static Task<Result<DateOnly>> TakeBackCalendarDayAsync(this Province province, DateOnly day) =>
        province.Use<EnterCalendarDay>().TakeBackAsync(Request(province), day, CancellationToken.None);

    private static Web.Data.WriteRequest Request(Province province) =>
        province.Request(province.Authority, province.Accounts[Identity.AuthorityAdministrator], AuthorityRegister.Stream);
}
