namespace OpenDti.Web.Data.DemoProvince;

/// <summary>How far a unit has come in the open round of the demonstration.</summary>
public enum DemoState
{
    NotBegun,
    Entering,
    Extended,
    Sent,
    Returned,
    Confirmed,
    Withdrawn,
}

/// <summary>One unit each at least in every state; most are through.</summary>
public static class DemoStates
{
    private static readonly Dictionary<string, DemoState> OfUnit = new()
    {
        ["sgddt"] = DemoState.Entering,
        ["sct"] = DemoState.Entering,
        ["ttra"] = DemoState.Extended,
        ["bqlkcn"] = DemoState.NotBegun,
        ["sdtg"] = DemoState.NotBegun,
        ["syt"] = DemoState.Sent,
        ["sxd"] = DemoState.Sent,
        ["svhttdl"] = DemoState.Returned,
        ["stp"] = DemoState.Withdrawn,
        ["ankhethuong"] = DemoState.Entering,
        ["dongvong"] = DemoState.Entering,
        ["muongtrang"] = DemoState.Entering,
        ["thachlinh"] = DemoState.Entering,
        ["songlinh"] = DemoState.Extended,
        ["sonky"] = DemoState.NotBegun,
        ["nahoa"] = DemoState.NotBegun,
        ["lungvai"] = DemoState.NotBegun,
        ["hathanh"] = DemoState.Sent,
        ["phucdien"] = DemoState.Sent,
        ["cuatra"] = DemoState.Sent,
        ["donggiang"] = DemoState.Returned,
        ["khemay"] = DemoState.Returned,
        ["quanghai"] = DemoState.Withdrawn,
    };

    public static DemoState Of(DemoUnit unit) => OfUnit.GetValueOrDefault(unit.Code, DemoState.Confirmed);

    /// <summary>How many of so many criteria this unit has entered by now.</summary>
    public static int EnteredOf(DemoUnit unit, int criteria) =>
        Of(unit) switch
        {
            DemoState.NotBegun => 0,
            DemoState.Entering => criteria * (30 + (unit.Strength % 45)) / 100,
            DemoState.Extended => criteria / 4,
            _ => criteria,
        };
}
