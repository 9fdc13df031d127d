using OpenDti.Scoring;
using OpenDti.Web.Data;
using OpenDti.Web.Features.Rounds;

namespace OpenDti.Web.Features.Dossiers;

/// <summary>A round group and the next one of the same units: what features that keep settings of a group look at.</summary>
public sealed record CarryOver(RoundGroup From, int Year, CompiledSet Set, IReadOnlySet<Guid> Units, bool IsOwnGroup, DateTimeOffset At);

/// <summary>
/// A setting that the group of this year has and the next may take over, in words: what it is, what of it falls away with lines and units that are
/// no more, and why it is not offered at all where it is not.
/// </summary>
public sealed record CarriedSetting(string Key, string Title, string Said, string? FallsAway, string? WhyNot)
{
    private const string Prefix = "carry:";

    public string Field => Prefix + Key;

    /// <summary>The keys of the settings that were left ticked in a form.</summary>
    public static IReadOnlySet<string> KeysIn(IReadOnlyDictionary<string, string> fields) =>
        fields
            .Where(field => field.Key.StartsWith(Prefix, StringComparison.Ordinal) && field.Value.Length > 0)
            .Select(field => field.Key[Prefix.Length..])
            .ToHashSet(StringComparer.Ordinal);
}

/// <summary>Settings of a round group that a feature keeps, offered again for the group of the next year.</summary>
public abstract class SettingCarrier
{
    public abstract Task<IReadOnlyList<CarriedSetting>> OfferAsync(
        AppDb db,
        CarryOver over,
        Language language,
        CancellationToken cancellation
    );

    /// <summary>Carries over what was chosen of the offered, inside the write that opens the next group.</summary>
    public abstract Task CarryAsync(
        Work work,
        CarryOver over,
        RoundGroup to,
        IReadOnlySet<string> chosenKeys,
        CancellationToken cancellation
    );
}
