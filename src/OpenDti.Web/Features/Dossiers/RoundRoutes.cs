using OpenDti.Web.Features.Dossiers.Amend;
using OpenDti.Web.Features.Dossiers.Calendar;
using OpenDti.Web.Features.Dossiers.Deadlines;
using OpenDti.Web.Features.Dossiers.Merge;
using OpenDti.Web.Features.Dossiers.Open;
using OpenDti.Web.Features.Dossiers.RollOver;
using OpenDti.Web.Features.Dossiers.RoundList;
using OpenDti.Web.Features.Dossiers.Traits;
using OpenDti.Web.Features.Units;
using OpenDti.Web.Security;

namespace OpenDti.Web.Features.Dossiers;

/// <summary>The addresses of pages about rounds and the units in them.</summary>
public static class RoundRoutes
{
    public static void MapRoundPages(this IEndpointRouteBuilder routes)
    {
        routes
            .MapGet("/{authority}/rounds", (RoundListEndpoint e, CurrentRequest r, CancellationToken c) => e.ShowAsync(r, c))
            .WithName("rounds.list");
        routes
            .MapGet("/{authority}/rounds/new", (OpenEndpoint e, CurrentRequest r, CancellationToken c) => e.ShowAsync(r, c))
            .WithName("rounds.open");
        routes
            .MapPost("/{authority}/rounds/new", (OpenEndpoint e, CurrentRequest r, CancellationToken c) => e.SubmitAsync(r, c))
            .WithName("rounds.open.submit");

        const string NextYear = "/{authority}/round-groups/{group:guid}/next-year";
        routes
            .MapGet(
                NextYear,
                (RollOverEndpoint e, CurrentRequest r, Guid group, string? set, CancellationToken c) => e.ShowAsync(r, group, set, c)
            )
            .WithName("rounds.roll-over");
        routes
            .MapPost(NextYear, (RollOverEndpoint e, CurrentRequest r, Guid group, CancellationToken c) => e.SubmitAsync(r, group, c))
            .WithName("rounds.roll-over.open");

        const string GroupDeadline = "/{authority}/round-groups/{group:guid}/deadline";
        routes
            .MapGet(GroupDeadline, (DeadlineEndpoint e, CurrentRequest r, Guid group, CancellationToken c) => e.ShowGroupAsync(r, group, c))
            .WithName("rounds.deadline");
        routes
            .MapPost(
                GroupDeadline,
                (DeadlineEndpoint e, CurrentRequest r, Guid group, CancellationToken c) => e.SubmitGroupAsync(r, group, c)
            )
            .WithName("rounds.deadline.submit");

        const string GroupTraits = "/{authority}/round-groups/{group:guid}/traits";
        routes
            .MapGet(
                GroupTraits,
                (TraitsEndpoint e, CurrentRequest r, Guid group, int? saved, CancellationToken c) => e.ShowAsync(r, group, saved, c)
            )
            .WithName("rounds.traits");
        routes
            .MapPost(GroupTraits, (TraitsEndpoint e, CurrentRequest r, Guid group, CancellationToken c) => e.SubmitAsync(r, group, c))
            .WithName("rounds.traits.give");

        const string Amendment = "/{authority}/round-groups/{group:guid}/amendment";
        routes
            .MapGet(
                Amendment,
                (AmendEndpoint e, CurrentRequest r, Guid group, string? set, CancellationToken c) => e.ShowAsync(r, group, set, c)
            )
            .WithName("rounds.amendment");
        routes
            .MapPost(Amendment, (AmendEndpoint e, CurrentRequest r, Guid group, CancellationToken c) => e.SubmitAsync(r, group, c))
            .WithName("rounds.amendment.make");

        const string GroupCalendar = "/{authority}/round-groups/{group:guid}/calendar";
        routes
            .MapGet(GroupCalendar, (CalendarEndpoint e, CurrentRequest r, Guid group, CancellationToken c) => e.ShowAsync(r, group, c))
            .WithName("rounds.calendar");
        routes
            .MapPost(GroupCalendar, (CalendarEndpoint e, CurrentRequest r, Guid group, CancellationToken c) => e.SubmitAsync(r, group, c))
            .WithName("rounds.calendar.plan");

        const string Days = "/{authority}" + DossierPaths.CalendarDays;
        routes
            .MapGet(Days, (CalendarDaysEndpoint e, CurrentRequest r, int? year, CancellationToken c) => e.ShowAsync(r, year, c))
            .WithName("rounds.calendar-days");
        routes
            .MapPost(Days, (CalendarDaysEndpoint e, CurrentRequest r, CancellationToken c) => e.SubmitAsync(r, c))
            .WithName("rounds.calendar-days.enter");

        const string Merge = "/{authority}" + UnitPaths.Merge;
        routes.MapGet(Merge, (MergeEndpoint e, CurrentRequest r, CancellationToken c) => e.ShowAsync(r, c)).WithName("units.merge");
        routes
            .MapPost(Merge, (MergeEndpoint e, CurrentRequest r, CancellationToken c) => e.SubmitAsync(r, c))
            .WithName("units.merge.submit");
    }
}
