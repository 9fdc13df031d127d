using System.Security.Cryptography;
using System.Text;
using OpenDti.Scoring;

namespace OpenDti.Web.Features.Dossiers;

/// <summary>What a decision does to the standing of a group, as it is shown before the decision is taken.</summary>
public sealed record StandingChange(GroupStanding Before, GroupStanding After, string Unit, IReadOnlyList<AffectedUnit> Units)
{
    /// <summary>Known by this: a decision counts only with the effect that was shown.</summary>
    public string Mark => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\n', Units.Select(Said)))));

    public static StandingChange Of(GroupStanding before, GroupStanding after, string unit) =>
        new(before, after, unit, StandingEffect.Of(before.Ranking, after.Ranking));

    public string NameOf(AffectedUnit affected) => Before.Dossiers.First(dossier => dossier.Inputs.Unit == affected.Unit).Unit.Name;

    private static string Said(AffectedUnit unit) => $"{unit.Unit} {Said(unit.Before)} {Said(unit.After)}";

    private static string Said(StandingOfUnit at) => $"{at.Rank} {at.Total.Scaled} {at.Bonus.Scaled} {at.ClassId}";
}
