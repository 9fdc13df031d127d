namespace OpenDti.Web.Features.Accounts;

/// <summary>
/// Nơi công tác: at which evaluated unit the holder of a seat works. Whoever decides for the authority may work in a unit that is evaluated, most often
/// the operating body itself; "at none" is an answer, "nobody has said" is not.
/// </summary>
public sealed record Workplace
{
    private Workplace(Guid? unit, bool isSaid) => (Unit, IsSaid) = (unit, isSaid);

    public static Workplace AtNoUnit { get; } = new(unit: null, isSaid: true);

    /// <summary>Nobody has said it yet: seats from before it was asked, and those given before there was any unit.</summary>
    public static Workplace NotSaid { get; } = new(unit: null, isSaid: false);

    public Guid? Unit { get; }
    public bool IsSaid { get; }

    public bool IsAtNoUnit => IsSaid && Unit is null;

    public static Workplace At(Guid unit) => new(unit, isSaid: true);
}
