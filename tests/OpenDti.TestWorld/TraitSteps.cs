using OpenDti.Web.Features.Dossiers;
using OpenDti.Web.Features.Dossiers.Traits;
using OpenDti.Web.Features.Rounds;

namespace OpenDti.TestWorld;

/// <summary>Says what kind of unit a dossier is of, through the use case that the page uses.</summary>
public static class TraitSteps
{
    public static async Task GiveTraitAsync(this Province province, OpenRound round, Guid dossier, string trait)
    {
        var before = (await province.DossierAsync(dossier)).Traits;
        var request = province.Request(
            province.Authority,
            province.Accounts[Identity.AuthorityAdministrator],
            RoundGroup.StreamOf(round.Group),
            Dossier.StreamOf(dossier)
        );
        var given = await province
            .Use<GiveTraits>()
            .RunAsync(
                request,
                round.Group,
                personId: Guid.Empty,
                [new ChosenTraits(dossier, before, [.. before, trait])],
                "Quyết định giao nhiệm vụ năm nay.",
                CancellationToken.None
            );
        Assert.False(given.IsRefused);
    }
}
