using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Npgsql;

namespace OpenDti.Web.Data;

/// <summary>Tells a conflict between two writers, which a repetition settles, from a fault, which it does not.</summary>
public static class WriteConflict
{
    private const int SqliteBusy = 5;
    private const int SqliteLocked = 6;
    private const int SqliteConstraintPrimaryKey = 1555;
    private const int SqliteConstraintUnique = 2067;

    public static bool IsWorthRepeating(Exception exception) =>
        exception switch
        {
            DbUpdateConcurrencyException => true,
            DbUpdateException { InnerException: { } cause } => IsWorthRepeating(cause),
            SqliteException sqlite => sqlite.SqliteErrorCode is SqliteBusy or SqliteLocked
                || sqlite.SqliteExtendedErrorCode is SqliteConstraintPrimaryKey or SqliteConstraintUnique,
            PostgresException postgres => postgres.SqlState
                is PostgresErrorCodes.SerializationFailure
                    or PostgresErrorCodes.DeadlockDetected
                    or PostgresErrorCodes.UniqueViolation,
            InvalidOperationException { InnerException: { } cause } => IsWorthRepeating(cause),
            _ => false,
        };
}

/// <summary>Three attempts met a conflict each time: nothing was saved, and the person may try again.</summary>
public sealed class WriteConflictException(Exception conflict) : Exception("The write met a conflict three times.", conflict);
