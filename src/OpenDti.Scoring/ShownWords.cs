namespace OpenDti.Scoring;

/// <summary>The few words that stand for values.</summary>
internal sealed record ShownWords
{
    private static readonly ShownWords Vi = new()
    {
        Yes = "Có",
        No = "Không",
        NotEntered = "chưa nhập",
        NotApplicable = "không áp dụng",
        Withheld = "không công khai",
        Refused = "không được chấp nhận",
    };

    private static readonly ShownWords En = new()
    {
        Yes = "Yes",
        No = "No",
        NotEntered = "not entered",
        NotApplicable = "not applicable",
        Withheld = "not disclosed",
        Refused = "not accepted",
    };

    public required string Yes { get; init; }

    public required string No { get; init; }

    public required string NotEntered { get; init; }

    public required string NotApplicable { get; init; }

    public required string Withheld { get; init; }

    public required string Refused { get; init; }

    public static ShownWords In(Language language) => language == Language.Vi ? Vi : En;

    public string Missing(MissingReason reason) =>
        reason switch
        {
            MissingReason.NotApplicable => NotApplicable,
            MissingReason.Withheld => Withheld,
            MissingReason.Refused => Refused,
            _ => NotEntered,
        };
}
