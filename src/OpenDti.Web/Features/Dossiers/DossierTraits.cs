using System.Globalization;
using OpenDti.Scoring;
using OpenDti.Web.Features.Rounds;

namespace OpenDti.Web.Features.Dossiers;

/// <summary>What kind of unit the dossier is of: which lines of the set concern it.</summary>
public sealed partial class Dossier
{
    /// <summary>What the authority says the unit is ("khong-co-tthc"), by the traits of the set: some lines concern some units only.</summary>
    public IReadOnlyList<string> Traits { get; private set; } = [];

    /// <summary>In the order of the set; a trait that the set does not know is left out.</summary>
    public static IReadOnlyList<string> TraitsOf(CompiledSet set, IEnumerable<string> chosen)
    {
        var wanted = chosen.ToHashSet();
        return [.. set.Set.Traits.Select(trait => trait.Id).Where(wanted.Contains)];
    }

    /// <summary>Why the authority cannot say so at this instant; traits equal to those that the dossier has change nothing and are refused.</summary>
    public Result<TraitsGiven> GiveTraits(
        IReadOnlyList<string> traits,
        IReadOnlyList<string> shown,
        string reason,
        RoundGroup group,
        DateTimeOffset receivedAt
    ) =>
        !RoundGroupMoves.Allows(StageIn(group, receivedAt), RoundGroupAct.GiveTraits) ? new Refusal("traits.too-late")
        : !shown.SequenceEqual(Traits) ? new Refusal("traits.changed-since-shown")
        : traits.SequenceEqual(Traits) ? new Refusal("traits.unchanged")
        : string.IsNullOrWhiteSpace(reason) ? new Refusal("traits.without-reason")
        : reason.Length > RoundGroup.ReasonMaxLength
            ? new Refusal(
                "traits.reason-too-long",
                reason.Length.ToString(CultureInfo.InvariantCulture),
                RoundGroup.ReasonMaxLength.ToString(CultureInfo.InvariantCulture)
            )
        : new TraitsGiven(Traits, traits, reason);
}
