using System.Net;
using AngleSharp.Html.Dom;
using Microsoft.EntityFrameworkCore;
using OpenDti.TestWorld;
using OpenDti.Web.Features.Dossiers;
using OpenDti.Web.Features.Rounds;

namespace OpenDti.WebTests.Dossiers;

/// <summary>A round with everything that may be carried over, and what the tests of next year's round look at.</summary>
public static class RollOverScene
{
    public const string Form = "main form[method=post]";

    /// <summary>Thursday 14/10/2027, 17:00 in Hà Nội; 14/10/2028 is a Saturday.</summary>
    public static readonly DateTimeOffset Deadline = HanoiTime.At(new DateOnly(2027, 10, 14), new TimeOnly(17, 0));

    public static string Path(OpenRound round) => $"/{Province.Slug}{DossierPaths.RollOver(round.Group)}";

    public static List<string> ChecksOf(IHtmlDocument page) =>
        [.. page.QuerySelector("main table")!.QuerySelectorAll(".st").Select(state => state.TextContent)];

    public static async Task<string> SaidAfterAsync(this Visitor visitor, HttpResponseMessage answer) =>
        (await visitor.FollowAsync(answer)).QuerySelector("main .notice[role=status]")!.TextContent;

    /// <summary>A calendar with four steps, a tolerance, a bonus scheme and an appraiser of two criteria at one unit.</summary>
    public static async Task<OpenRound> WholeRoundAsync(this Province province)
    {
        province.Clock.StopAt(Deadline.AddDays(-20));
        var round = await province.OpenRoundAsync(Deadline);
        await province.AttachSchemeAsync(round.Group);
        await province.GiveScopeAsync(
            round.Group,
            Identity.Appraiser,
            isBlind: true,
            criteria: ["van-ban", "dien-tap"],
            units: [province.UnitA]
        );
        var planned = await province.PlanAsync(
            round,
            ("appraisal", "15"),
            ("explanation1", "5"),
            ("draftResults", "5"),
            ("approval", "10/12/2027"),
            ("publishBefore", "15/12/2027"),
            ("complaintDays", "10"),
            ("tolerance", "5")
        );
        Assert.False(planned.IsRefused);
        return round;
    }

    public static Task<RoundGroup> OpenedAsync(this Province province, HttpResponseMessage answer)
    {
        Assert.Equal(HttpStatusCode.SeeOther, answer.StatusCode);
        return province.GroupAsync(Guid.Parse(answer.Headers.Location!.OriginalString.Split('/')[^1].Split('?')[0]));
    }

    public static async Task<bool> IsOpenAsync(this Province province, int year)
    {
        await using var db = province.Databases.Open(province.Authority);
        return await db.Rounds.AnyAsync(round => round.Year == year);
    }
}
