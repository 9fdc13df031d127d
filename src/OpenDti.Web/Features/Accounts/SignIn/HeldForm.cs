using OpenDti.Web.Security;

namespace OpenDti.Web.Features.Accounts.SignIn;

/// <summary>
/// A form that was sent after the session had ended. It travels with the sign-in page and back, and is kept nowhere: whoever signs in sends it
/// with one press, under their own name.
/// </summary>
public sealed record HeldForm(string Action, IReadOnlyDictionary<string, string> Fields)
{
    public const string ActionField = "held";
    private const string Prefix = "held:";

    /// <summary>What a person typed or chose, to be read; versions and the like travel unseen.</summary>
    public IReadOnlyList<string> Typed =>
        [.. Fields.Where(one => !IsUnseen(one.Key) && !string.IsNullOrWhiteSpace(one.Value)).Select(one => one.Value)];

    public static string NameOf(string field) => Prefix + field;

    /// <summary>What was posted to an address; passwords and the marks of that one request stay behind.</summary>
    public static HeldForm Of(string action, Posted posted) =>
        new(action, posted.Fields.Where(field => !IsOfOneRequest(field.Key)).ToDictionary());

    /// <summary>The form that a sign-in carries; null where it carries none.</summary>
    public static HeldForm? In(Posted posted) =>
        LocalPath.Of(posted[ActionField]) is { Length: > 0 } action
            ? new HeldForm(
                action,
                posted
                    .Fields.Where(field => field.Key.StartsWith(Prefix, StringComparison.Ordinal))
                    .ToDictionary(field => field.Key[Prefix.Length..], field => field.Value)
            )
            : null;

    private static bool IsOfOneRequest(string name) =>
        name is Posted.KeyField or Posted.TokenField || name.Contains("password", StringComparison.OrdinalIgnoreCase);

    private static bool IsUnseen(string name) => name == "version" || name.StartsWith("seen:", StringComparison.Ordinal);
}
