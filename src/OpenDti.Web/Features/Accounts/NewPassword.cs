using System.Security.Cryptography;

namespace OpenDti.Web.Features.Accounts;

/// <summary>A password made up for somebody who will read it once: twelve signs that nobody mistakes for one another, 58 bits.</summary>
public static class NewPassword
{
    private const string Alphabet = "abcdefghjkmnpqrstuvwxyz23456789";

    public static string Make() => string.Join('-', Enumerable.Range(0, 3).Select(_ => RandomNumberGenerator.GetString(Alphabet, 4)));
}
