using System.Text.RegularExpressions;

namespace OpenDti.Web.Mail;

/// <summary>Which texts are e-mail addresses: the plain form that offices use. No quotes, spaces or control signs, so none that could end a header line.</summary>
public static partial class MailAddresses
{
    public const int MaxLength = 254;

    public static bool IsUsable(string address) => address.Length <= MaxLength && Form().IsMatch(address);

    [GeneratedRegex(
        @"\A[A-Za-z0-9.!#$%&'*+/=?^_`{|}~-]{1,64}@[A-Za-z0-9]([A-Za-z0-9-]{0,61}[A-Za-z0-9])?(\.[A-Za-z0-9]([A-Za-z0-9-]{0,61}[A-Za-z0-9])?)+\z",
        RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking
    )]
    private static partial Regex Form();
}
