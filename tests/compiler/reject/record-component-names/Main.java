record R(int hashCode, int clone, int wait) { }
