using OpenDti.Scoring;
using OpenDti.Web.Features.Authorities;
using OpenDti.Web.Features.Dossiers.Merge;
using OpenDti.Web.Features.Dossiers.Open;
using OpenDti.Web.Features.Units;
using OpenDti.Web.Features.Units.Register;

namespace OpenDti.TestWorld;

/// <summary>Brings units into being and together, through the use cases that pages use.</summary>
public static class UnitSteps
{
    public static readonly DateOnly Since = new(2020, 1, 1);

    /// <summary>New units of the first authority, by their names; their codes are made up.</summary>
    public static async Task<IReadOnlyList<Guid>> RegisterAsync(this Province province, UnitKind kind, params string[] names)
    {
        var facts = names.Select(name => new UnitRegistered(Guid.CreateVersion7(), kind, NewCode(), name, Since)).ToList();
        var registered = await province.Use<RegisterUnits>().RunAsync(RequestOf(province), facts, CancellationToken.None);
        Assert.False(registered.IsRefused);
        return [.. facts.Select(fact => fact.Unit)];
    }

    public static string NewCode() => "x" + Guid.NewGuid().ToString("N")[..12];

    /// <summary>A merger by a decision signed on the first day of 2026.</summary>
    public static Task<Result<Guid>> MergeAsync(
        this Province province,
        IReadOnlyCollection<Guid> predecessors,
        Successor successor,
        DateOnly effectiveDay,
        bool isAgreedThatDossiersStay = false
    ) =>
        province
            .Use<MergeUnits>()
            .RunAsync(
                RequestOf(province),
                new Merging(predecessors, successor, effectiveDay, "27/NQ-HĐND", new DateOnly(2026, 1, 1)),
                isAgreedThatDossiersStay,
                CancellationToken.None
            );

    /// <summary>Opens a round of this year for units of a kind; <paramref name="meanwhile"/> happens after its units were read.</summary>
    public static Task<Result<Guid>> OpenGroupAsync(
        this Province province,
        UnitKind kind,
        int year,
        DateOnly windowTo,
        Action? meanwhile = null
    )
    {
        var now = province.Clock.GetUtcNow();
        var plan = new OpeningPlan(year, new DateOnly(2025, 10, 15), windowTo, kind, province.Set, now, now.AddDays(1));
        return province
            .Use<OpenRoundGroup>()
            .RunAsync(
                streams =>
                {
                    meanwhile?.Invoke();
                    return province.Request(province.Authority, province.Accounts[Identity.AuthorityAdministrator], streams);
                },
                province.Authority,
                plan,
                CancellationToken.None
            );
    }

    private static Web.Data.WriteRequest RequestOf(Province province) =>
        province.Request(province.Authority, province.Accounts[Identity.AuthorityAdministrator], AuthorityRegister.Stream);
}
