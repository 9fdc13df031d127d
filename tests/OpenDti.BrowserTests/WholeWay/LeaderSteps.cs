using OpenDti.Web.Features.Dossiers;
using OpenDti.Web.Features.Dossiers.MyWork;

namespace OpenDti.BrowserTests.WholeWay;

/// <summary>What leaders do in a round.</summary>
public static class LeaderSteps
{
    public static async Task ReturnAsync(this Person leader, string criterion, string reason)
    {
        await leader.GoAsync(Paths.Work);
        await leader.FollowAsync(Words.Work.Button(WorkStep.Decide));
        await leader.Page.GetByLabel(Words.Decide.ReasonFor(criterion)).FillAsync(reason);
        await leader.PressAsync(Words.Decide.Return);
        await leader.SeesAsync(Words.Dossier.State(DossierState.Returned));
    }

    public static async Task ConfirmAsync(this Person leader, string points)
    {
        await leader.GoAsync(Paths.Work);
        await leader.FollowAsync(Words.Work.Button(WorkStep.Decide));
        await leader.PressAsync(Words.Decide.Confirm(points));
        await leader.SeesAsync(Words.Dossier.State(DossierState.Confirmed));
    }
}
