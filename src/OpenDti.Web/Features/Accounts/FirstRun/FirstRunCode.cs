using System.Security.Cryptography;
using System.Text;
using Microsoft.EntityFrameworkCore;
using OpenDti.Web.Data;

namespace OpenDti.Web.Features.Accounts.FirstRun;

/// <summary>
/// The one-time code of an installation that has no account yet: printed on the server's screen at start, gone with the first account.
/// Without it nobody on the network can take an empty server over.
/// </summary>
public sealed class FirstRunCode(Databases databases)
{
    private const string Alphabet = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ";

    private readonly byte[] _code = Encoding.ASCII.GetBytes(RandomNumberGenerator.GetString(Alphabet, 12));

    /// <summary>Twelve signs in three groups: 60 bits.</summary>
    public string Shown =>
        $"{Encoding.ASCII.GetString(_code, 0, 4)}-{Encoding.ASCII.GetString(_code, 4, 4)}-{Encoding.ASCII.GetString(_code, 8, 4)}";

    public async Task<bool> IsWaitingAsync(CancellationToken cancellation)
    {
        await using var db = databases.OpenShared();
        return !await db.Accounts.AnyAsync(cancellation);
    }

    public bool Matches(string typed)
    {
        var signs = Encoding.ASCII.GetBytes([.. typed.ToUpperInvariant().Where(char.IsAsciiLetterOrDigit)]);
        return CryptographicOperations.FixedTimeEquals(signs, _code);
    }
}
