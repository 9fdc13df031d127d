using OpenDti.Web.Security;

namespace OpenDti.Web.Ui;

/// <summary>Pages for what went wrong. Each says what was saved, and where to go on.</summary>
public static class ErrorPages
{
    public static IResult Of(int status) => Pages.Of<ErrorPage>(status, new ErrorModel(status, Typed: []));

    /// <summary>Nothing was saved; what was typed is shown, so that it can be copied.</summary>
    public static IResult NotSaved(int status, Posted posted) =>
        Pages.Of<ErrorPage>(status, new ErrorModel(status, [.. posted.Fields.Where(IsTyped).Select(field => field.Value)]));

    private static bool IsTyped(KeyValuePair<string, string> field) =>
        !Posted.IsHidden(field.Key) && !field.Key.StartsWith("seen:", StringComparison.Ordinal) && !string.IsNullOrWhiteSpace(field.Value);
}

/// <summary>The status that is answered and, after a failed save, the texts that were typed.</summary>
public sealed record ErrorModel(int Status, IReadOnlyList<string> Typed);
