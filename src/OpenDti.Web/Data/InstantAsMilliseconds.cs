using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace OpenDti.Web.Data;

/// <summary>Instants are stored as whole UTC milliseconds: the engines' own types keep different fractions of a second.</summary>
public sealed class InstantAsMilliseconds()
    : ValueConverter<DateTimeOffset, long>(
        instant => instant.ToUnixTimeMilliseconds(),
        milliseconds => DateTimeOffset.FromUnixTimeMilliseconds(milliseconds)
    );
