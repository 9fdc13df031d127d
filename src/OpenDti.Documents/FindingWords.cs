using OpenDti.Scoring;

namespace OpenDti.Documents;

/// <summary>What people call the kinds of data that findings speak of; their codes are the names of <see cref="InputKind"/> and of the types of a formula.</summary>
internal static class FindingWords
{
    private static readonly Dictionary<string, Text> All = new()
    {
        [nameof(InputKind.Count)] = new("số đếm (count)", "count"),
        [nameof(InputKind.Number)] = new("số (number)", "number"),
        [nameof(InputKind.Percent)] = new("phần trăm (percent)", "percent"),
        [nameof(InputKind.YesNo)] = new("có/không (yes-no)", "yes-no"),
        [nameof(InputKind.Choice)] = new("lựa chọn (choice)", "choice"),
        [nameof(InputKind.Day)] = new("ngày (day)", "day"),
        ["Truth"] = new("đúng/sai", "true or false"),
        ["Text"] = new("tên phương án", "the id of an option"),
    };

    public static string Of(string word, Language language) => All.TryGetValue(word, out var text) ? text.In(language) : word;
}
