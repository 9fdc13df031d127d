using Microsoft.AspNetCore.Identity;

namespace OpenDti.Web.Features.Accounts;

/// <summary>Hashes and checks passwords with the framework's own hasher (PBKDF2-HMAC-SHA512, 210,000 rounds).</summary>
public sealed class Passwords : IDisposable
{
    /// <summary>Hashing is the dearest thing the server does: two at a time leave the other pages their share of the processor.</summary>
    private readonly SemaphoreSlim _turns = new(initialCount: 2);

    private readonly PasswordHasher<Account> _hasher = new(
        Microsoft.Extensions.Options.Options.Create(new PasswordHasherOptions { IterationCount = 210_000 })
    );

    private readonly PasswordHasher<Account> _hasherOfMadeUp = new(
        Microsoft.Extensions.Options.Options.Create(new PasswordHasherOptions { IterationCount = 10_000 })
    );

    private readonly string _hashOfNobody;

    public Passwords() => _hashOfNobody = _hasher.HashPassword(null!, Session.NewSecret());

    /// <summary>
    /// For a password that we made up ourselves: 58 random bits are not guessed in any number of rounds, and hundreds of accounts opened at
    /// once must not keep the server busy for minutes. It lasts until its owner chooses another.
    /// </summary>
    public string HashOfMadeUp(string password) => _hasherOfMadeUp.HashPassword(null!, password);

    public string Hash(string password) => _hasher.HashPassword(null!, password);

    /// <summary>Takes as long for an account that does not exist as for one that does.</summary>
    public async Task<bool> AreRightAsync(Account? account, string password, CancellationToken cancellation)
    {
        await _turns.WaitAsync(cancellation);
        try
        {
            var verdict = await Task.Run(
                () => _hasher.VerifyHashedPassword(null!, account?.PasswordHash ?? _hashOfNobody, password),
                cancellation
            );
            return account is not null && verdict != PasswordVerificationResult.Failed;
        }
        finally
        {
            _turns.Release();
        }
    }

    public void Dispose() => _turns.Dispose();
}
