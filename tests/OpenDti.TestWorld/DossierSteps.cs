using OpenDti.Scoring;
using OpenDti.Web.Features.Accounts;
using OpenDti.Web.Features.Dossiers;
using OpenDti.Web.Features.Dossiers.Assign;
using OpenDti.Web.Features.Dossiers.Deadlines;
using OpenDti.Web.Features.Dossiers.Decide;
using OpenDti.Web.Features.Dossiers.Enter;
using OpenDti.Web.Features.Dossiers.Overview;
using OpenDti.Web.Features.Rounds;

namespace OpenDti.TestWorld;

/// <summary>Brings a dossier of unit A to where a test begins, through the use cases that pages use.</summary>
public static class DossierSteps
{
    public static async Task<Result<long>> SaveAsync(
        this Province province,
        Guid dossier,
        string criterion,
        Identity specialist,
        params (string Input, string Value, long Seen)[] values
    )
    {
        var entries = values.Select(v => new Entered(new InputId(v.Input), v.Value, MissingReason: null, v.Seen)).ToList();
        var request = province.Request(province.Authority, province.Accounts[specialist], Dossier.StreamOf(dossier));
        return await province.Use<SaveAnswers>().RunAsync(request, dossier, new IndicatorId(criterion), entries, CancellationToken.None);
    }

    /// <summary>Everything of the test set: 1.1 yes (10), 1.2 3/4 (15), 2.1 two drills (30), 2.2 1/2 (20): 75 points.</summary>
    public static async Task FillAsync(this Province province, Guid dossier, Identity specialist)
    {
        await province.SaveAsync(dossier, "co-ban-chi-dao", specialist, ("ban-chi-dao", "yes", 0));
        await province.SaveAsync(dossier, "van-ban", specialist, ("da-ky", "3", 0), ("tong-so", "4", 0));
        await province.SaveAsync(dossier, "dien-tap", specialist, ("so-lan", "2", 0));
        await province.SaveAsync(dossier, "cap-do", specialist, ("da-duyet", "1", 0), ("he-thong", "2", 0));
    }

    public static async Task<Result<long>> SendAsync(this Province province, Guid dossier, Identity specialist)
    {
        var version = (await province.DossierAsync(dossier)).Version;
        var request = province.Request(province.Authority, province.Accounts[specialist], Dossier.StreamOf(dossier));
        return await province.Use<SendDossier>().RunAsync(request, dossier, version, CancellationToken.None);
    }

    public static async Task<Result<long>> ConfirmAsync(this Province province, Guid dossier, Identity leader)
    {
        var version = (await province.DossierAsync(dossier)).Version;
        var request = province.Request(province.Authority, province.Accounts[leader], Dossier.StreamOf(dossier));
        return await province.Use<ConfirmDossier>().RunAsync(request, dossier, personId: Guid.Empty, version, CancellationToken.None);
    }

    public static async Task<Result<long>> ReturnAsync(
        this Province province,
        Guid dossier,
        Identity leader,
        string criterion,
        string reason
    )
    {
        var version = (await province.DossierAsync(dossier)).Version;
        var request = province.Request(province.Authority, province.Accounts[leader], Dossier.StreamOf(dossier));
        var returned = new ReturnedIndicator(criterion, reason);
        return await province.Use<ReturnDossier>().RunAsync(request, dossier, version, [returned], CancellationToken.None);
    }

    public static async Task<Result<long>> WithdrawAsync(this Province province, Guid dossier, Identity leader, string reason)
    {
        var version = (await province.DossierAsync(dossier)).Version;
        var request = province.Request(province.Authority, province.Accounts[leader], Dossier.StreamOf(dossier));
        return await province.Use<WithdrawDossier>().RunAsync(request, dossier, version, reason, [Role.Leader], CancellationToken.None);
    }

    /// <summary>The administrator, who belongs to no unit, gives the unit of this dossier a deadline of its own.</summary>
    public static async Task<Result<long>> ExtendAsync(this Province province, Guid dossier, DateTimeOffset deadline, string reason)
    {
        var before = await province.DossierAsync(dossier);
        var request = province.Request(
            province.Authority,
            province.Accounts[Identity.AuthorityAdministrator],
            RoundGroup.StreamOf(before.RoundGroupId),
            Dossier.StreamOf(dossier)
        );
        var typed = new NewDeadline(deadline, before.DeadlineIn(before.RoundGroup!), reason);
        return await province.Use<ExtendDossier>().RunAsync(request, dossier, personId: Guid.Empty, typed, CancellationToken.None);
    }

    public static async Task<Result<DateTimeOffset>> ChangeDeadlineAsync(
        this Province province,
        OpenRound round,
        DateTimeOffset deadline,
        string reason
    )
    {
        var before = await province.GroupAsync(round.Group);
        var administrator = province.Accounts[Identity.AuthorityAdministrator];
        var request = province.Request(province.Authority, administrator, RoundGroup.StreamOf(round.Group));
        var typed = new NewDeadline(deadline, before.DeadlineAt, reason);
        return await province
            .Use<ChangeGroupDeadline>()
            .RunAsync(request, round.Group, personId: Guid.Empty, typed, CancellationToken.None);
    }

    /// <summary>Hands criteria of a dossier to a colleague who has an account.</summary>
    public static Task AssignAsync(this Province province, Guid dossier, Identity colleague, params IReadOnlyList<string> criteria) =>
        province.AssignUntilAsync(dossier, colleague, dueOn: null, criteria);

    public static async Task AssignUntilAsync(
        this Province province,
        Guid dossier,
        Identity colleague,
        DateOnly? dueOn,
        params IReadOnlyList<string> criteria
    )
    {
        var plan = new AssignPlan(
            (await province.DossierAsync(dossier)).UnitId,
            province.Accounts[colleague],
            NewName: "",
            criteria,
            dueOn
        );
        var request = province.Request(
            province.Authority,
            province.Accounts[Identity.SpecialistOfA],
            [.. AssignCriteria.StreamsOf(dossier)]
        );
        Assert.False((await province.Use<AssignCriteria>().RunAsync(request, dossier, plan, CancellationToken.None)).IsRefused);
    }

    /// <summary>The address of a colleague's one-time link.</summary>
    public static async Task<string> EntryLinkAsync(this Province province, Guid dossier, Identity colleague)
    {
        var secret = Session.NewSecret();
        var request = province.Request(province.Authority, province.Accounts[Identity.SpecialistOfA], Assignment.StreamOf(dossier));
        var made = await province
            .Use<MakeEntryLink>()
            .RunAsync(request, dossier, province.Accounts[colleague], secret, CancellationToken.None);
        Assert.False(made.IsRefused);
        return DossierPaths.Invitation(secret);
    }

    public static async Task TakeBackAsync(this Province province, Guid dossier, params IReadOnlyList<string> criteria)
    {
        var request = province.Request(province.Authority, province.Accounts[Identity.SpecialistOfA], Assignment.StreamOf(dossier));
        Assert.False((await province.Use<AssignCriteria>().TakeBackAsync(request, dossier, criteria, CancellationToken.None)).IsRefused);
    }

    /// <summary>A filled dossier of unit A in this state, in a round of its own; <paramref name="filled"/> comes before it is sent.</summary>
    public static async Task<Guid> DossierInAsync(this Province province, DossierState state, Func<Guid, Task>? filled = null)
    {
        var dossier = (await province.OpenRoundAsync()).DossierOfA;
        await province.FillAsync(dossier, Identity.SpecialistOfA);
        await (filled?.Invoke(dossier) ?? Task.CompletedTask);
        if (state != DossierState.Entering)
        {
            await province.SendAsync(dossier, Identity.SpecialistOfA);
        }

        if (state == DossierState.Confirmed)
        {
            await province.ConfirmAsync(dossier, Identity.LeaderOfA);
        }

        if (state == DossierState.Returned)
        {
            await province.ReturnAsync(dossier, Identity.LeaderOfA, "van-ban", "Thiếu danh mục.");
        }

        return dossier;
    }
}
